#include "ui/window/StartCard.h"

#include "ui/common/Fonts.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QPainter>

namespace tarjuman::ui {

StartCard::StartCard(IconName name, Rank rank, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(name)
    , m_rank(rank)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StartCard::setWords(const QString& title, const QString& explanation, const QString& key)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    m_explanation = explanation;
    m_key = key;
    update();
}

void StartCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& colours = tokens();
    const QRect card = rect().adjusted(margin, margin, -margin, -margin);
    const bool isFirst = m_rank == Rank::First;
    QColor ground = isFirst ? colours.tint : colours.base;
    if (isDown())
        ground = colours.tint;
    else if (underMouse() && !isFirst)
        ground = colours.hover;
    drawing::box(painter, card, ground, isFirst ? colours.outline : colours.line, 8);
    if (hasFocus())
        drawing::focusRing(painter, rect(), 11);
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const auto aligned = [this](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter) |
               Qt::TextDontClip;
    };
    painter.drawPixmap(visual(QRect(card.left() + 20, card.center().y() - 9, 20, 20)).topLeft(),
                       iconPixmap(m_icon, colours.accent, 20, devicePixelRatioF()));
    const QRect words = card.adjusted(60, 14, -20, -14);
    const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
    painter.setFont(uiFont(FontRole::Second));
    painter.setPen(colours.dim);
    painter.drawText(visual(upper), aligned(Qt::AlignRight), m_key);
    painter.setFont(uiFont(FontRole::Chosen));
    painter.setPen(colours.text);
    painter.drawText(visual(upper), aligned(Qt::AlignLeft), text());
    painter.setFont(uiFont());
    painter.setPen(colours.dim);
    const QRect lower = upper.translated(0, upper.height() + 2);
    painter.drawText(visual(lower), aligned(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_explanation, Qt::ElideRight, lower.width()));
}

} // namespace tarjuman::ui
