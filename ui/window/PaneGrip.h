// What the reader drags to make the list wider: a hairline with eight pixels to hold it by. Owned by Panes;
// the window's thread.
#pragma once

#include <QWidget>

namespace tarjuman::ui {

class PaneGrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int width = 8;

    explicit PaneGrip(QWidget* parent);

Q_SIGNALS:
    void dragged(int x); // in the parent's coordinates

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tarjuman::ui
