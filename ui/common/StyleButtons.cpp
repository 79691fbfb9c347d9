#include "ui/common/HouseStyle.h"
#include "ui/common/Icon.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace tarjuman::ui::drawing {

namespace {

constexpr int edge = 10; // from a button's side to what it shows
constexpr int gap = 8;   // between icon and text
constexpr int chevron = 16;

bool isEnabled(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}
bool isHovered(const QStyleOption& option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}
bool isPressed(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Sunken);
}
bool isOn(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_On);
}

bool showsFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

QColor secondButtonGround()
{
    return scheme() == Scheme::Light ? tokens().tint : tokens().select;
}

QColor groundOf(const QStyleOption& option, Manner manner)
{
    const Tokens& colours = tokens();
    if (manner == Manner::Main && isEnabled(option)) {
        if (isPressed(option))
            return colours.accent.darker(112);
        return isHovered(option) ? colours.accent.lighter(110) : colours.accent;
    }
    if (!isEnabled(option))
        return manner == Manner::Quiet || manner == Manner::Segment ? QColor(Qt::transparent) : colours.hover;
    if (isPressed(option))
        return colours.tint;
    if (manner == Manner::Segment)
        return isOn(option) ? colours.base : QColor(Qt::transparent);
    if (isHovered(option) || isOn(option) || manner == Manner::Chosen)
        return colours.hover;
    if (manner == Manner::Tinted)
        return secondButtonGround();
    return manner == Manner::Quiet ? QColor(Qt::transparent) : colours.card;
}

QColor frameOf(const QStyleOption& option, Manner manner)
{
    const bool framed =
        isEnabled(option) && (manner == Manner::Plain || (manner == Manner::Segment && isOn(option)));
    return framed ? tokens().control : QColor(Qt::transparent);
}

QColor wordsOf(const QStyleOption& option, Manner manner)
{
    if (!isEnabled(option))
        return faded(tokens().dim);
    return manner == Manner::Main ? tokens().onAccent : tokens().text;
}

QIcon::Mode iconMode(const QStyleOption& option)
{
    if (!isEnabled(option))
        return QIcon::Disabled;
    return isHovered(option) ? QIcon::Active : QIcon::Normal;
}

void drawIcon(QPainter& painter, const QIcon& icon, const QSize& size, const QRect& rect,
              const QStyleOption& option)
{
    const QPixmap pixmap = icon.pixmap(size, painter.device()->devicePixelRatioF(), iconMode(option),
                                       isOn(option) ? QIcon::On : QIcon::Off);
    const QSize shown = pixmap.deviceIndependentSize().toSize();
    painter.drawPixmap(QStyle::alignedRect(option.direction, Qt::AlignCenter, shown, rect), pixmap);
}

} // namespace

void box(QPainter& painter, const QRect& rect, const QColor& ground, const QColor& frame, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(ground));
    const bool framed = frame.isValid() && frame.alpha() != 0;
    painter.setPen(framed ? QPen(frame, 1) : QPen(Qt::NoPen));
    const QRectF shape = framed ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

void focusRing(QPainter& painter, const QRect& rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void rowGround(QPainter& painter, const QRect& card, const QStyleOption& option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        box(painter, card, tokens().tint, tokens().outline);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        box(painter, card, tokens().hover, Qt::transparent);
}

void rowCard(QPainter& painter, const QRect& card, const QStyleOption& option)
{
    rowGround(painter, card, option);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        focusRing(painter, card);
}

void buttonGround(QPainter& painter, const QStyleOption& option, Manner manner)
{
    if (!showsFocus(option)) {
        box(painter, option.rect, groundOf(option, manner), frameOf(option, manner));
        return;
    }
    // The ring takes the edge; the ground steps back by the pixel that keeps them apart.
    box(painter, option.rect.adjusted(3, 3, -3, -3), groundOf(option, manner), Qt::transparent,
        cornerRadius - 2);
    focusRing(painter, option.rect, cornerRadius + 1);
}

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, Manner manner)
{
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int iconGap = iconWidth > 0 && !option.text.isEmpty() ? gap : 0;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int whole = qMin(iconWidth + iconGap + textWidth, option.rect.width() - 2 * edge);
    const QRect row = QStyle::alignedRect(option.direction, Qt::AlignCenter,
                                          QSize(whole, option.rect.height()), option.rect);
    if (iconWidth > 0) {
        const QRect place(row.left(), row.top(), iconWidth, row.height());
        drawIcon(painter, option.icon, option.iconSize, QStyle::visualRect(option.direction, row, place),
                 option);
    }
    painter.setPen(wordsOf(option, manner));
    const QRect words = row.adjusted(iconWidth + iconGap, 0, 0, 0);
    painter.drawText(
        QStyle::visualRect(option.direction, row, words),
        Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic | Qt::TextDontClip,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
}

QSize toolButtonSize(const QStyleOptionToolButton& option)
{
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    if (!hasText)
        return {option.iconSize.width() + 12, option.iconSize.height() + 12};
    int width = 2 * edge + option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + 2;
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull())
        width += option.iconSize.width() + gap;
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu))
        width += chevron + gap;
    return {width, 32};
}

void toolButton(QPainter& painter, const QStyleOptionToolButton& option, Manner manner)
{
    const Manner shown = manner == Manner::Plain ? Manner::Quiet : manner;
    buttonGround(painter, option, shown);
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    if (!hasText) {
        drawIcon(painter, option.icon, option.iconSize, option.rect, option);
        return;
    }
    QRect rest = option.rect.adjusted(edge, 0, -edge, 0);
    const auto visual = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (option.toolButtonStyle != Qt::ToolButtonTextOnly && !option.icon.isNull()) {
        const QRect place(rest.left(), rest.top(), option.iconSize.width(), rest.height());
        drawIcon(painter, option.icon, option.iconSize, visual(place), option);
        rest.setLeft(place.right() + 1 + gap);
    }
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        const QRect place(rest.right() + 1 - chevron, rest.top(), chevron, rest.height());
        drawIcon(painter, icon(IconName::ChevronDown), QSize(chevron, chevron), visual(place), option);
        rest.setRight(place.left() - gap);
    }
    painter.setFont(option.font);
    painter.setPen(wordsOf(option, shown));
    painter.drawText(
        visual(rest),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
            Qt::TextDontClip | Qt::TextShowMnemonic,
        option.text);
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    if (isHovered(option) && !option.state.testFlag(QStyle::State_Selected))
        box(painter, option.rect.adjusted(2, 4, -2, -4), tokens().hover, Qt::transparent);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QRect bar(option.rect.left() + 8, option.rect.bottom() - 2, option.rect.width() - 16, 3);
        painter.fillRect(bar, tokens().accent);
    }
}

} // namespace tarjuman::ui::drawing
