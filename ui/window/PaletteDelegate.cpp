#include "ui/window/PaletteDelegate.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace tarjuman::ui {

namespace {

// Words stand on the side of the interface, but read and end in the direction of their own language.
void drawWords(QPainter& painter, const QRect& place, Qt::Alignment side, const QString& words)
{
    QTextOption option(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width());
    painter.drawText(QRectF(place), shown, option);
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect.adjusted(6, 0, -6, 0);
    drawing::rowGround(*painter, row, option);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto side = [&](Qt::Alignment wanted) { return QStyle::visualAlignment(option.direction, wanted); };
    const bool isRelease = index.data(IsReleaseRole).toBool();
    const QIcon mark = isRelease ? icon(IconName::Page) : index.data(Qt::DecorationRole).value<QIcon>();
    if (!mark.isNull()) {
        const QPixmap pixmap = mark.pixmap(QSize(16, 16), painter->device()->devicePixelRatioF());
        painter->drawPixmap(visual(QRect(row.left() + 10, row.top() + 8, 16, 16)).topLeft(), pixmap);
    }
    const QRect words(row.left() + 38, row.top(), row.width() - 50, row.height());
    painter->setFont(uiFont(FontRole::Second));
    const QString secondary = index.data(SecondaryRole).toString();
    const int room = isRelease ? words.width() * 2 / 5 : words.width() / 2;
    const int secondaryWidth =
        secondary.isEmpty() ? 0 : std::min(room, painter->fontMetrics().horizontalAdvance(secondary) + 2);
    painter->setPen(tokens().dim);
    const QRect atEnd(words.right() + 1 - secondaryWidth, words.top(), secondaryWidth, words.height());
    drawWords(*painter, visual(atEnd), side(Qt::AlignRight), secondary);
    painter->setFont(uiFont());
    painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? tokens().text : tokens().dim);
    const int gap = secondary.isEmpty() ? 0 : 12;
    const QRect title(words.left(), words.top(), words.width() - secondaryWidth - gap, words.height());
    drawWords(*painter, visual(title), side(Qt::AlignLeft), index.data().toString());
    painter->restore();
}

} // namespace tarjuman::ui
