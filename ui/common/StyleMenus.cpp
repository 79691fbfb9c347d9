#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>

namespace tarjuman::ui::drawing {

namespace {

constexpr int menuEdge = 10;
constexpr int iconSide = 16;
constexpr int textStart = menuEdge + iconSide + 10;

// What stands at the start of the row: a check for what is on, else the action's icon.
void drawLeading(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& place)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        const QColor colour = isEnabled ? tokens().accent : faded(tokens().dim);
        painter.drawPixmap(place.topLeft(), iconPixmap(IconName::Check, colour, iconSide, scale));
    } else if (!option.icon.isNull()) {
        painter.drawPixmap(place.topLeft(), option.icon.pixmap(QSize(iconSide, iconSide), scale,
                                                               isEnabled ? QIcon::Normal : QIcon::Disabled));
    }
}

void drawWords(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& place)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QString text = option.text.section(u'\t', 0, 0);
    const QString shortcut = fromTheLeft(option.text.section(u'\t', 1));
    painter.setFont(option.font);
    painter.setPen(isEnabled ? tokens().text : faded(tokens().dim));
    const auto aligned = [&option](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter) |
               Qt::TextShowMnemonic | Qt::TextSingleLine;
    };
    painter.drawText(place, aligned(Qt::AlignLeft), text);
    painter.setPen(isEnabled ? tokens().dim : faded(tokens().dim));
    painter.drawText(place, aligned(Qt::AlignRight), shortcut);
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const int shortcutGap = option.text.contains(u'\t') ? 32 : 0;
    return {contents.width() + option.reservedShortcutWidth + textStart + shortcutGap + 28,
            qMax(contents.height() + 6, 28)};
}

void panel(QPainter& painter, const QStyleOption& option, QStyle::PrimitiveElement element)
{
    const Tokens& colours = tokens();
    if (element == QStyle::PE_PanelMenu)
        painter.fillRect(option.rect, colours.card);
    else if (element == QStyle::PE_FrameMenu)
        box(painter, option.rect, Qt::transparent, colours.control, 0);
    else if (element == QStyle::PE_PanelTipLabel)
        box(painter, option.rect, colours.card, colours.line, 0);
    else if (option.state.testFlag(QStyle::State_Selected))
        box(painter, option.rect, colours.tint, colours.outline);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        box(painter, option.rect, colours.hover, Qt::transparent);
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const auto visual = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(row.left() + menuEdge, row.center().y(), row.width() - 2 * menuEdge, 1),
                         tokens().line);
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Enabled))
        box(painter, row.adjusted(4, 0, -4, 0), tokens().hover, tokens().outline);
    drawLeading(
        painter, option,
        visual(QRect(row.left() + menuEdge, row.center().y() - iconSide / 2 + 1, iconSide, iconSide)));
    drawWords(painter, option, visual(row.adjusted(textStart, 0, -menuEdge - 4, 0)));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect place(row.right() - menuEdge - iconSide, row.center().y() - iconSide / 2 + 1, iconSide,
                          iconSide);
        painter.drawPixmap(visual(place).topLeft(), iconPixmap(IconName::Next, tokens().dim, iconSide,
                                                               painter.device()->devicePixelRatioF()));
    }
}

} // namespace tarjuman::ui::drawing
