// The line under the pages for searching them: words, how many hits, previous and next. Opened by Ctrl+F,
// closed by Escape. Owned by PagePreview; the window's thread.
#pragma once

#include "ui/output/PageFinder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tarjuman::ui {

class PageFindBar : public QWidget {
    Q_OBJECT
public:
    explicit PageFindBar(PageFinder& finder, QWidget* parent = nullptr);

    void open();
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* makeButton(const char* name, const QIcon& icon, const QString& words);
    void showCount();

    PageFinder& m_finder;
    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace tarjuman::ui
