// One scroll bar for both texts, and the care that nothing moves under the reader: when heights above become
// true, when fonts or widths change, the lines being read stay where they are. Lays out what comes into view,
// and in idle moments what lies one screen further. Owned by PairArea; the window's thread.
#pragma once

#include <QObject>
#include <QTimer>

class QScrollBar;
class QTextEdit;

namespace tarjuman::ui {

class PairPage;

class PairScroll : public QObject {
    Q_OBJECT
public:
    PairScroll(PairPage& page, QTextEdit& first, QTextEdit& second, QScrollBar& bar,
               QObject* parent = nullptr);

    int value() const;
    int pageHeight() const;
    void scrollTo(int y);
    // Lays out what is in view.
    void settle();

Q_SIGNALS:
    void scrolled(int y);

private:
    void follow(int y);
    void keepPlace();
    void findPlace();
    void measureAhead();

    PairPage& m_page;
    QTextEdit& m_first;
    QTextEdit& m_second;
    QScrollBar& m_bar;
    QTimer m_idle;
    bool m_moving = false;
    int m_readRow = 0;
    double m_readFraction = 0; // of the row's height that is above the viewport
};

} // namespace tarjuman::ui
