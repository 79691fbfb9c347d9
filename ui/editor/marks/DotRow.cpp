#include "ui/editor/marks/DotRow.h"

#include <QPaintDevice>

#include <algorithm>

namespace tarjuman::ui {

constexpr int dotsOnStrip =
    16; // so that the strip ends with a whole pixel on screens of 125 % and 150 %, too
constexpr int stripHeight = 4;

DotRow::DotRow(double diameter, int distance)
    : m_diameter(diameter)
    , m_distance(distance)
{
}

void DotRow::draw(const QColor& colour, double pixelRatio)
{
    m_colour = colour;
    const QSize size(dotsOnStrip * m_distance, stripHeight);
    m_strip = QPixmap(size * pixelRatio);
    m_strip.setDevicePixelRatio(pixelRatio);
    m_strip.fill(Qt::transparent);
    QPainter painter(&m_strip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = m_diameter / 2;
    for (int i = 0; i < dotsOnStrip; ++i)
        painter.drawEllipse(QPointF((i + 0.5) * m_distance, stripHeight / 2.0), radius, radius);
}

void DotRow::paint(QPainter& painter, double left, double right, double y, const QColor& colour)
{
    const double pixelRatio = painter.device()->devicePixelRatio();
    if (m_strip.isNull() || m_strip.devicePixelRatio() != pixelRatio || m_colour != colour)
        draw(colour, pixelRatio);
    const int dots = std::max(1, int(right - left) / m_distance + 1);
    const double half = m_distance / 2.0;
    painter.drawTiledPixmap(
        QRectF(qRound(left - half), y - stripHeight / 2.0, dots * m_distance, stripHeight), m_strip);
}

} // namespace tarjuman::ui
