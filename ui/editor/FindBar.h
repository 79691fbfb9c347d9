// The bar under the texts for finding and replacing, opened by Ctrl+F and Ctrl+H, closed by Escape. Says how
// many hits there are and which is shown. Owned by PairEditor; the window's thread.
#pragma once

#include "ui/editor/TextFinder.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tarjuman::ui {

class SegmentControl;

class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(TextFinder& finder, QWidget* parent = nullptr);

    enum class Purpose { Find, Replace };
    // With the words to look for already in the field, unless they are empty.
    void open(Purpose purpose, const QString& words);
    void close();
    void setReplacing(bool possible); // the texts may be read-only

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void translate();
    void search();
    void showCount();
    void replaceAll();

    TextFinder& m_finder;
    QLineEdit* m_words;
    QLineEdit* m_replacement;
    QLabel* m_count;
    SegmentControl* m_scope;
    QCheckBox* m_exact;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QWidget* m_replaceRow;
};

} // namespace tarjuman::ui
