#include "ui/output/PaperShadow.h"

#include <QPainter>

namespace tarjuman::ui {

void paintPaper(QPainter& painter, const QRect& sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Six layers of growing size, each almost nothing: together they fall off softly.
    constexpr int depth = 6;
    for (int layer = depth; layer > 0; --layer) {
        painter.setBrush(QColor(0, 0, 0, 6));
        painter.drawRoundedRect(QRectF(sheet).adjusted(-layer, 1 - layer, layer, 1 + layer), layer, layer);
    }
    painter.restore();
    painter.fillRect(sheet, Qt::white);
}

} // namespace tarjuman::ui
