#include "ui/editor/column/ColumnHead.h"

#include "ui/common/Fonts.h"
#include "ui/common/Interface.h"
#include "ui/common/Tokens.h"

#include <QLocale>
#include <QPainter>

namespace tarjuman::ui {

using text::Language;

ColumnHead::ColumnHead(Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
{
    setObjectName(QStringLiteral("columnHead_") + text::tagOf(language));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ColumnHead::setCounts(int words, int characters)
{
    if (m_words != words) {
        m_words = words;
        update();
    }
    setToolTip(withHouseDigits(tr("%n character(s)", nullptr, characters)));
}

void ColumnHead::setColumn(int left, int width)
{
    m_left = left;
    m_width = width;
    update();
}

QString ColumnHead::countText() const
{
    return withHouseDigits(tr("%n word(s)", nullptr, m_words));
}

void ColumnHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    painter.fillRect(0, height() - 1, width(), 1, tokens().line);
    painter.setFont(uiFont(FontRole::Second));
    painter.setPen(tokens().dim);
    const bool french = m_language == Language::French;
    const QRect place(m_left, 0, m_width, height() - 1);
    const auto draw = [&](const QString& text, Qt::AlignmentFlag side) {
        painter.drawText(place, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip, text);
    };
    // The language's name is not translated: each says its own.
    draw(french ? QStringLiteral("Français") : QStringLiteral("العربية"),
         french ? Qt::AlignLeft : Qt::AlignRight);
    draw(countText(), french ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace tarjuman::ui
