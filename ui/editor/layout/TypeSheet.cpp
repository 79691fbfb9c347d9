#include "ui/editor/layout/TypeSheet.h"

#include "ui/common/Fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace tarjuman::ui {

using release::Role;
using text::Language;

namespace {

// The sizes that the measures of the design were drawn for, in pixels.
constexpr double drawnSize(Language language)
{
    return language == Language::French ? 16 : 19;
}

double sizeInPixels(Language language)
{
    return QFontInfo(textFont(language)).pixelSize();
}

ParagraphStyle styled(Language language, int zoom, double size, int firstBaseline, double lineHeight)
{
    const double own = scaleOf(zoom) * sizeInPixels(language) / drawnSize(language);
    // The larger of both languages, or first baselines would no longer be level.
    const double shared =
        scaleOf(zoom) * std::max(sizeInPixels(Language::French) / drawnSize(Language::French),
                                 sizeInPixels(Language::Arabic) / drawnSize(Language::Arabic));
    ParagraphStyle style;
    style.font = textFont(language);
    style.font.setPointSizeF(style.font.pointSizeF() * zoom / 100.0 * size / drawnSize(language));
    style.firstBaseline = qRound(firstBaseline * shared);
    style.lineHeight = qRound(lineHeight * own);
    style.below = qRound((language == Language::French ? 8 : 12) * own);
    style.markDepth = qRound((language == Language::French ? 4 : 0.47 * size) * own);
    return style;
}

} // namespace

double scaleOf(int zoom)
{
    return zoom / 100.0;
}

TypeSheet::TypeSheet(Language language, int zoom)
{
    const bool french = language == Language::French;
    const double lineHeight = french ? 24 : 32;
    m_body = styled(language, zoom, drawnSize(language), 24, lineHeight);
    m_small = styled(language, zoom, french ? 15 : 17, 24, lineHeight);
    m_title = styled(language, zoom, french ? 18 : 21, 26, french ? 26 : 34);
    m_title.font.setBold(true);
    m_title.after = 16;
    m_item = m_body;
    m_item.indent = m_body.lineHeight; // grows with the letters
    const QString sample = french ? QStringLiteral("nationale, du comité et de la")
                                  : QStringLiteral("العامة من الأمم المتحدة في");
    m_averageAdvance = QFontMetricsF(m_body.font).horizontalAdvance(sample) / double(sample.size());
}

const ParagraphStyle& TypeSheet::style(Role role) const
{
    switch (role) {
    case Role::Title:
        return m_title;
    case Role::Mention:
    case Role::Embargo:
    case Role::Kind:
    case Role::Reference:
        return m_small;
    case Role::ListItem:
        return m_item;
    default:
        return m_body;
    }
}

QTextCharFormat TypeSheet::format(Role role) const
{
    const ParagraphStyle& style = this->style(role);
    QTextCharFormat format;
    if (style.font != m_body.font) {
        format.setFontPointSize(style.font.pointSizeF());
        if (style.font.bold())
            format.setFontWeight(QFont::Bold);
    }
    return format;
}

} // namespace tarjuman::ui
