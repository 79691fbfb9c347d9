#include "app/pdf/draw/PageFooters.h"

#include "app/pdf/text/SourceText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Result;
using text::Language;

static constexpr QRgb footGrey = 0xFF4A4A4A;
static constexpr double usualHeight = 40; // of the page number above the page's lower edge
static constexpr double lineGap = 13;

static QString inDigits(int number, Digits digits)
{
    QString text = QString::number(number);
    if (digits == Digits::ArabicIndic) {
        for (QChar& digit : text)
            digit = QChar(static_cast<char16_t>(0x0660 + digit.digitValue()));
    }
    return text;
}

QString pageNumber(int page, int count, Language language, Digits digits)
{
    const QString form = language == Language::French ? u"Page %1 sur %2"_s : u"صفحة %1 من %2"_s;
    return form.arg(inDigits(page + 1, digits), inDigits(count, digits));
}

PageFooters::PageFooters(const PageSetup& setup, const PageColumns& columns, TextMeasurer& measurer,
                         int pageCount)
    : m_setup(setup)
    , m_columns(columns)
    , m_measurer(measurer)
    , m_pageCount(pageCount)
{
}

double PageFooters::upperBaseline() const
{
    return std::min(usualHeight, 0.52 * m_setup.margins.bottom());
}

QString PageFooters::lineOf(Language language) const
{
    return comparable(m_setup.furniture.footLine[language]);
}

Result<std::string> PageFooters::draw(const QString& text, Language language, bool alone, double baseline)
{
    TextStyle style = furnitureStyle();
    if (alone)
        style.alignment = Alignment::Centred;
    return drawText(text, language, style, m_columns.of(language), baseline, m_measurer);
}

Result<std::string> PageFooters::lineFor(const std::vector<Language>& languages)
{
    std::string operators;
    for (Language language : languages) {
        if (const QString line = lineOf(language); !line.isEmpty())
            operators += TRY(draw(line, language, languages.size() == 1, upperBaseline()));
    }
    return artifact(ArtifactKind::Footer, footGrey, operators);
}

Result<std::string> PageFooters::numberFor(int page, const std::vector<Language>& languages)
{
    const PageFurniture& furniture = m_setup.furniture;
    std::string operators;
    for (Language language : languages) {
        if (!furniture.pageNumbers || m_pageCount < 2)
            continue;
        const QString number = pageNumber(page, m_pageCount, language, furniture.digits[language]);
        const double baseline = upperBaseline() - (lineOf(language).isEmpty() ? 0 : lineGap);
        operators += TRY(draw(number, language, languages.size() == 1, baseline));
    }
    return artifact(ArtifactKind::Footer, footGrey, operators);
}

} // namespace tarjuman::pdf
