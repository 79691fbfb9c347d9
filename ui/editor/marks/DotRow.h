// A row of round dots, as it stands under words. Drawn once on a strip that is then laid side by side: a
// dashed line with round ends, which looks the same, costs more per key than the whole text above it. Owned
// by the overlay that draws it; the window's thread.
#pragma once

#include <QPainter>
#include <QPixmap>

namespace tarjuman::ui {

class DotRow {
public:
    // In pixels: how thick a dot is, and from one middle to the next.
    DotRow(double diameter, int distance);

    // Dots whose middles lie at `y`, from `left` to `right` at most; one at least.
    void paint(QPainter& painter, double left, double right, double y, const QColor& colour);

private:
    void draw(const QColor& colour, double pixelRatio);

    double m_diameter;
    int m_distance;
    QPixmap m_strip;
    QColor m_colour;
};

} // namespace tarjuman::ui
