#include "ui/common/Icon.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>

#include <algorithm>

namespace tarjuman::ui::drawing {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void drawOutline(QPainter& painter, IconName name, const QColor& colour, int size, const QRect& rect)
{
    const QPixmap pixmap = iconPixmap(name, colour, size, painter.device()->devicePixelRatioF());
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(size, size), rect);
    painter.drawPixmap(place.topLeft(), pixmap);
}

QColor fieldWordsOf(const QStyleOption& option)
{
    return has(option, QStyle::State_Enabled) ? tokens().dim : faded(tokens().dim);
}

// Box and dot share a frame that fills with accent when chosen.
QColor markGround(const QStyleOption& option)
{
    const bool isChosen = !has(option, QStyle::State_Off);
    if (!has(option, QStyle::State_Enabled))
        return isChosen ? faded(tokens().dim) : tokens().hover;
    return isChosen ? tokens().accent : tokens().base;
}

QColor markFrame(const QStyleOption& option)
{
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        return tokens().accent;
    return has(option, QStyle::State_Off) ? tokens().control : QColor(Qt::transparent);
}

} // namespace

void fieldGround(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    box(painter, option.rect, enabled ? tokens().base : tokens().hover,
        enabled ? tokens().control : QColor(Qt::transparent));
    if (enabled && has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option)
{
    fieldGround(painter, option);
    const QRect place(option.rect.right() - 27, option.rect.top(), 20, option.rect.height());
    drawOutline(painter, IconName::ChevronDown, fieldWordsOf(option), 16,
                QStyle::visualRect(option.direction, option.rect, place));
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    fieldGround(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colourOf = [&option](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled.testFlag(step) ? tokens().dim : faded(tokens().dim);
    };
    drawOutline(painter, IconName::Plus, colourOf(QAbstractSpinBox::StepUpEnabled), 14, up);
    drawOutline(painter, IconName::Minus, colourOf(QAbstractSpinBox::StepDownEnabled), 14, down);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    box(painter, option.rect, markGround(option), markFrame(option), 4);
    if (has(option, QStyle::State_On))
        drawOutline(painter, IconName::Check, tokens().onAccent, 14, option.rect);
    else if (has(option, QStyle::State_NoChange))
        drawOutline(painter, IconName::Minus, tokens().onAccent, 14, option.rect);
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    box(painter, option.rect, markGround(option), markFrame(option), option.rect.width() / 2.0);
    if (!has(option, QStyle::State_On))
        return;
    const QPoint middle = option.rect.center();
    box(painter, QRect(middle.x() - 3, middle.y() - 3, 8, 8), tokens().onAccent, Qt::transparent, 4);
}

QRect scrollBarThumb(const QStyleOptionSlider& option)
{
    const bool isLevel = option.orientation == Qt::Horizontal;
    const int length = isLevel ? option.rect.width() : option.rect.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    const int thumb =
        range <= 0
            ? length
            : std::clamp(static_cast<int>(qint64{option.pageStep} * length / (range + option.pageStep)),
                         std::min(32, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    return isLevel ? QRect(option.rect.left() + start, option.rect.top(), thumb, option.rect.height())
                   : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), thumb);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const bool isLevel = option.orientation == Qt::Horizontal;
    const bool isHeld = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    QColor colour = tokens().control;
    colour.setAlphaF(isHeld ? 0.85F : 0.5F);
    const QRect bar = isLevel ? thumb.adjusted(2, 3, -2, -3) : thumb.adjusted(3, 2, -3, -2);
    box(painter, bar, colour, Qt::transparent, 3);
}

std::optional<QRect> scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return scrollBarThumb(option);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return QRect();
    case QStyle::SC_ScrollBarSubPage:
    case QStyle::SC_ScrollBarAddPage: {
        const QRect thumb = scrollBarThumb(option);
        const bool isBefore = (part == QStyle::SC_ScrollBarSubPage) != option.upsideDown;
        QRect page = option.rect;
        if (option.orientation == Qt::Horizontal)
            isBefore ? page.setRight(thumb.left() - 1) : page.setLeft(thumb.right() + 1);
        else
            isBefore ? page.setBottom(thumb.top() - 1) : page.setTop(thumb.bottom() + 1);
        return page;
    }
    default:
        return std::nullopt;
    }
}

std::optional<QRect> comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    if (part == QStyle::SC_ComboBoxEditField)
        return QStyle::visualRect(option.direction, whole, whole.adjusted(10, 0, -32, 0));
    if (part == QStyle::SC_ComboBoxArrow)
        return QStyle::visualRect(option.direction, whole,
                                  QRect(whole.right() - 31, whole.top(), 32, whole.height()));
    return std::nullopt;
}

std::optional<QRect> spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return std::nullopt;
    const QRect whole = option.rect;
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, whole, rect); };
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return visual(whole.adjusted(2, 0, -60, 0));
    case QStyle::SC_SpinBoxDown:
        return visual(QRect(whole.right() - 57, whole.top(), 28, whole.height()));
    case QStyle::SC_SpinBoxUp:
        return visual(QRect(whole.right() - 29, whole.top(), 28, whole.height()));
    default:
        return std::nullopt;
    }
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    QRect trough(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 6);
    box(painter, trough, tokens().hover, Qt::transparent, 3);
    const int span = option.maximum - option.minimum;
    QRect done = trough;
    if (span > 0)
        done.setWidth(static_cast<int>(qint64{trough.width()} * (option.progress - option.minimum) / span));
    else
        done.setWidth(trough.width() / 3); // busy: the length isn't known
    if (done.width() > 0)
        box(painter, QStyle::visualRect(option.direction, trough, done), tokens().accent, Qt::transparent, 3);
}

} // namespace tarjuman::ui::drawing
