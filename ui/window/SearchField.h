// The field in the toolbar behind which the command palette opens. It shows its key while it is empty, and
// hands the keys that walk the results on. Owned by ToolBar; the window's thread.
#pragma once

#include <QLineEdit>

namespace tarjuman::ui {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent);

    QSize sizeHint() const override { return {440, 32}; }
    QSize minimumSizeHint() const override { return {160, 32}; }

Q_SIGNALS:
    void focused();
    void left();
    void stepped(int rows); // down, or up when negative
    void confirmed();
    void dismissed();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tarjuman::ui
