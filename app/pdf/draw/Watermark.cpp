#include "app/pdf/draw/Watermark.h"

#include "app/pdf/file/ContentStream.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Result;
using release::Status;
using text::Language;

static constexpr QRgb pale = 0xFFEDEBE6;
static constexpr double length = 420; // of the line on which the words stand in the middle

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

Result<std::string> watermark(const std::vector<Language>& languages, const QSizeF& paper,
                              TextMeasurer& measurer)
{
    TextStyle style = furnitureStyle(Weight::Bold);
    style.latinSize = 104;
    style.arabicSize = 132;
    style.alignment = Alignment::Centred;
    const double apart = 1.05 * style.latinSize;
    double baseline = apart * (0.5 * static_cast<double>(languages.size() - 1) - 0.35);
    std::string operators = alongTheDiagonal(paper);
    for (Language language : languages) {
        const QString word = language == Language::French ? u"PROJET"_s : u"مسودة"_s;
        operators += TRY(drawText(word, language, style, {-length / 2, length}, baseline, measurer));
        baseline -= apart;
    }
    return artifact(ArtifactKind::Watermark, pale, operators);
}

} // namespace tarjuman::pdf
