// Tables: a flat head in second words with a hairline below, rows chosen from edge to edge.
#include "ui/common/Fonts.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace tarjuman::ui::drawing {

namespace {

constexpr int arrowSide = 8;
constexpr int cellPadding = 8;

void sortArrow(QPainter& painter, const QRect& place, bool pointsDown)
{
    const QPointF middle = QRectF(place).center();
    const qreal reach = arrowSide / 2.0;
    const qreal rise = (pointsDown ? 1 : -1) * reach / 2;
    QPainterPath path(middle + QPointF(-reach, -rise));
    path.lineTo(middle + QPointF(0, rise));
    path.lineTo(middle + QPointF(reach, -rise));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(tokens().dim, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

void headGround(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, tokens().base);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens().line);
}

void tableHead(QPainter& painter, const QStyleOptionHeader& option)
{
    headGround(painter, option.rect);
    painter.save();
    painter.setFont(uiFont(FontRole::Second));
    painter.setPen(tokens().dim);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect words =
        QStyle::visualRect(option.direction, option.rect,
                           option.rect.adjusted(cellPadding, 0, isSorted ? -arrowSide - 6 : -2, 0));
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, words.width());
    // A head stands above its cells: where the model says nothing, at the beginning.
    const Qt::Alignment said =
        option.textAlignment & Qt::AlignAbsolute ? option.textAlignment : Qt::AlignLeft;
    painter.drawText(
        words, int(QStyle::visualAlignment(option.direction, said | Qt::AlignVCenter)) | Qt::TextDontClip,
        text);
    if (isSorted) {
        const QRect last(option.rect.right() - arrowSide - 2, option.rect.top(), arrowSide,
                         option.rect.height());
        sortArrow(painter, QStyle::visualRect(option.direction, option.rect, last),
                  option.sortIndicator == QStyleOptionHeader::SortDown);
    }
    painter.restore();
}

void tableCell(QPainter& painter, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    const QRect cell = option.rect;
    painter.fillRect(cell, tokens().tint);
    for (const int y : {cell.top(), cell.bottom()})
        painter.fillRect(cell.left(), y, cell.width(), 1, tokens().outline);
}

} // namespace tarjuman::ui::drawing
