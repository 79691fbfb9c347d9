#include "ui/window/PaletteDelegate.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>

namespace tarjuman::ui {

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect.adjusted(6, 0, -6, 0);
    drawing::rowGround(*painter, row, option);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto aligned = [&](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) |
               Qt::TextSingleLine;
    };
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
    const QString secondaryShown = painter->fontMetrics().elidedText(secondary, Qt::ElideRight, room);
    const int secondaryWidth =
        secondary.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(secondaryShown) + 12;
    painter->setPen(tokens().dim);
    painter->drawText(visual(words), aligned(Qt::AlignRight), secondaryShown);
    painter->setFont(uiFont());
    painter->setPen(index.flags().testFlag(Qt::ItemIsEnabled) ? tokens().text : tokens().dim);
    const QRect title(words.left(), words.top(), words.width() - secondaryWidth, words.height());
    painter->drawText(
        visual(title), aligned(Qt::AlignLeft),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

} // namespace tarjuman::ui
