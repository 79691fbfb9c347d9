#include "app/pdf/PageFeet.h"

#include "app/pdf/SourceText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Result;
using text::Language;

static constexpr QRgb grey = 0xFF4A4A4A;
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

PageFeet::PageFeet(const PageSetup& setup, const PageColumns& columns, TextMeasurer& measurer, int pageCount)
    : m_setup(setup)
    , m_columns(columns)
    , m_measurer(measurer)
    , m_pageCount(pageCount)
{
}

Result<std::string> PageFeet::operatorsFor(int page, const std::vector<Language>& languages)
{
    std::string operators;
    for (Language language : languages)
        operators += TRY(footOf(page, language, languages.size() == 1));
    return artifact(ArtifactKind::Footer, grey, operators);
}

Result<std::string> PageFeet::footOf(int page, Language language, bool alone)
{
    const PageFurniture& furniture = m_setup.furniture;
    const QString line = comparable(furniture.footLine[language]);
    const bool numbered = furniture.pageNumbers && m_pageCount > 1;
    TextStyle style = furnitureStyle();
    if (alone)
        style.alignment = Alignment::Centred;
    const ColumnPlace& place = m_columns.of(language);
    double baseline = std::min(usualHeight, 0.52 * m_setup.margins.bottom());
    std::string operators;
    if (!line.isEmpty()) {
        operators += TRY(drawText(line, language, style, place, baseline, m_measurer));
        baseline -= lineGap;
    }
    if (numbered) {
        const QString number = pageNumber(page, m_pageCount, language, furniture.digits[language]);
        operators += TRY(drawText(number, language, style, place, baseline, m_measurer));
    }
    return operators;
}

} // namespace tarjuman::pdf
