#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/MenuLetters.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QTextLayout>

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

// Set whole and underlined after, for a sign before an Arabic letter would tear the word where it stands.
void drawMarked(QPainter& painter, const QRect& place, const QString& text, Qt::LayoutDirection direction)
{
    const MarkedWords marked = markedWords(text);
    QTextLayout layout(marked.words, painter.font(), painter.device());
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const qreal width = line.naturalTextWidth();
    line.setLineWidth(width);
    const qreal left = direction == Qt::RightToLeft ? place.right() + 1 - width : place.left();
    const QPointF origin(left, place.top() + (place.height() - line.height()) / 2);
    layout.draw(&painter, origin);
    if (marked.letter < 0)
        return;
    const int letter = static_cast<int>(marked.letter);
    const qreal one = line.cursorToX(letter);
    const qreal other = line.cursorToX(letter + 1);
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.fillRect(QRectF(origin.x() + qMin(one, other),
                            origin.y() + line.ascent() + metrics.underlinePos(), qAbs(other - one),
                            qMax(1.0, metrics.lineWidth())),
                     painter.pen().color());
}

void drawWords(QPainter& painter, const QStyleOptionMenuItem& option, const QRect& place)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QString text = option.text.section(u'\t', 0, 0);
    const QString shortcut = fromTheLeft(option.text.section(u'\t', 1));
    painter.setFont(option.font);
    painter.setPen(isEnabled ? tokens().text : faded(tokens().dim));
    drawMarked(painter, place, text, option.direction);
    painter.setPen(isEnabled ? tokens().dim : faded(tokens().dim));
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter.drawText(place,
                     static_cast<int>(end | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextShowMnemonic |
                         Qt::TextSingleLine,
                     shortcut);
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
