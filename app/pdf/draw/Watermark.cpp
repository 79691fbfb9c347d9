#include "app/pdf/draw/Watermark.h"

#include "app/pdf/file/ContentStream.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Result;
using release::Status;
using text::Language;

static constexpr QRgb pale = 0xFFEDEBE6;
static constexpr double length = 560; // of the longest words, in the middle of the diagonal

bool isDraft(Status status)
{
    return status == Status::Draft || status == Status::InTranslation || status == Status::InReview;
}

// The page's middle becomes the origin, and lines rise along its diagonal.
static std::string alongTheDiagonal(const QSizeF& paper)
{
    const double angle = std::atan2(paper.height(), paper.width());
    std::string operators;
    for (double value : {std::cos(angle), std::sin(angle), -std::sin(angle), std::cos(angle),
                         paper.width() / 2, paper.height() / 2}) {
        appendNumber(operators, value);
        operators += ' ';
    }
    return operators + "cm\n";
}

static QString wordOf(Status status, Language language)
{
    const bool french = language == Language::French;
    switch (status) {
    case Status::InTranslation:
        return french ? u"EN TRADUCTION"_s : u"قيد الترجمة"_s;
    case Status::InReview:
        return french ? u"EN RELECTURE"_s : u"قيد المراجعة"_s;
    default:
        return french ? u"BROUILLON"_s : u"مسودة"_s;
    }
}

static TextStyle markStyle()
{
    TextStyle style = furnitureStyle(Weight::Bold);
    style.latinSize = 104;
    style.arabicSize = 132;
    style.alignment = Alignment::Centred;
    return style;
}

// The factor by which long words are smaller; both languages have the same.
static Result<double> scaleFor(Status status, const std::vector<Language>& languages, TextMeasurer& measurer)
{
    double widest = length;
    for (Language language : languages) {
        double width = 0;
        const MeasuredText text = TRY(measurer.measure(wordOf(status, language), language, markStyle()));
        for (const Token& token : text.tokens)
            width += token.width;
        widest = std::max(widest, width);
    }
    return length / widest;
}

Result<std::string> watermark(Status status, const std::vector<Language>& languages, const QSizeF& paper,
                              TextMeasurer& measurer)
{
    TextStyle style = markStyle();
    const double scale = TRY(scaleFor(status, languages, measurer));
    style.latinSize *= scale;
    style.arabicSize *= scale;
    const double apart = 1.05 * style.latinSize;
    double baseline = apart * (0.5 * static_cast<double>(languages.size() - 1) - 0.35);
    std::string operators = alongTheDiagonal(paper);
    for (Language language : languages) {
        // A little wider than the word: to the last digit it might not fit.
        const ColumnPlace place{-length, 2 * length};
        operators += TRY(drawText(wordOf(status, language), language, style, place, baseline, measurer));
        baseline -= apart;
    }
    return artifact(ArtifactKind::Watermark, pale, operators);
}

} // namespace tarjuman::pdf
