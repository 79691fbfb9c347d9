#include "ui/review/VersionDelegate.h"

#include "ui/common/Fonts.h"
#include "ui/common/StatusWords.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>

namespace tarjuman::ui {

namespace {

constexpr int rowHeight = 56;
constexpr int versionInset = 8;
constexpr int iconLeft = 20;
constexpr int iconSize = 16;
constexpr int textLeft = 44;
constexpr int versionLineHeight = 22;

} // namespace

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, rowHeight};
}

void VersionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    drawing::rowCard(*painter, row.adjusted(versionInset, 2, -versionInset, -2), option);
    const auto placed = [&](const QRect& place) { return QStyle::visualRect(option.direction, row, place); };
    const auto aligned = [&](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter |
                                Qt::TextSingleLine | Qt::TextDontClip);
    };
    const auto status = static_cast<release::Status>(index.data(Status).toInt());
    const QColor ink = toneOf(status) == IconTone::Accent ? tokens().accent : tokens().dim;
    const int top = row.top() + 6;
    const QRect mark(row.left() + iconLeft, top + (versionLineHeight - iconSize) / 2, iconSize, iconSize);
    painter->drawPixmap(placed(mark).topLeft(),
                        iconPixmap(iconOf(status), ink, iconSize, painter->device()->devicePixelRatioF()));
    const QRect first(row.left() + textLeft, top, row.width() - textLeft - iconLeft, versionLineHeight);
    const QString made = index.data(Made).toString();
    painter->setFont(uiFont(FontRole::Second));
    painter->setPen(tokens().dim);
    painter->drawText(placed(first), aligned(Qt::AlignRight), made);
    const QRect title = first.adjusted(0, 0, -painter->fontMetrics().horizontalAdvance(made) - 12, 0);
    const QRect second = first.translated(0, versionLineHeight);
    painter->drawText(
        placed(second), aligned(Qt::AlignLeft),
        painter->fontMetrics().elidedText(index.data(Kept).toString(), Qt::ElideRight, second.width()));
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->setFont(uiFont(isChosen ? FontRole::Chosen : FontRole::Body));
    painter->setPen(tokens().text);
    painter->drawText(
        placed(title), aligned(Qt::AlignLeft),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

} // namespace tarjuman::ui
