#include "app/pdf/draw/DrawnText.h"

#include "app/pdf/draw/Outline.h"
#include "app/pdf/file/ContentStream.h"
#include "app/pdf/text/Shortening.h"

#include <algorithm>

namespace tarjuman::pdf {

using base::Result;
using text::Language;

TextStyle furnitureStyle(Weight weight)
{
    TextStyle style;
    style.latinSize = 8.5;
    style.arabicSize = 10.5;
    style.leading = 15;
    style.weight = weight;
    style.alignment = Alignment::Start;
    return style;
}

std::string drawnLine(const SetLine& line)
{
    std::string operators;
    for (const PlacedRun& run : line.runs) {
        if (!run.space) {
            const QString word = line.text->source.text.mid(run.begin, run.end - run.begin);
            const auto direction = run.isRightToLeft() ? Direction::RightToLeft : Direction::LeftToRight;
            operators +=
                wordOperators(run.word->font->file(), word, direction, run.size, run.x, line.baseline);
        }
    }
    return operators;
}

static double widthOf(const MeasuredText& text)
{
    double width = 0;
    for (const Token& token : text.tokens)
        width += token.width;
    return width;
}

// About how many units of the text have room; of a word that is wider than the place, its share.
static qsizetype fittingLength(const MeasuredText& text, double width)
{
    double used = 0;
    for (const Token& token : text.tokens) {
        if (used + token.width > width) {
            const double share = token.width > width ? (width - used) / token.width : 0;
            return token.begin + static_cast<qsizetype>(share * (token.end - token.begin));
        }
        used += token.width;
    }
    return text.source.text.size();
}

Result<std::string> drawText(const QString& words, Language language, const TextStyle& style,
                             const ColumnPlace& place, double baseline, TextMeasurer& measurer)
{
    MeasuredText text = TRY(measurer.measure(words, language, style));
    const QString whole = text.source.text;
    qsizetype length = fittingLength(text, place.width);
    while (length > 0 && widthOf(text) > place.width) {
        const QString shown = shortened(whole, length);
        text = TRY(measurer.measure(shown, language, style));
        length = std::min(length, shown.size()) - 1;
    }
    const auto end = static_cast<int>(text.source.text.size());
    LineSetter setter(measurer);
    SetLine line = setter.set(text, {0, end, LineEnd::Paragraph}, place.left, place.width);
    line.baseline = baseline;
    return drawnLine(line);
}

static const char* nameOf(ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::Header:
        return "Header";
    case ArtifactKind::Footer:
        return "Footer";
    case ArtifactKind::Watermark:
        return "Watermark";
    }
    Q_UNREACHABLE();
}

std::string artifact(ArtifactKind kind, QRgb colour, const std::string& operators)
{
    if (operators.empty())
        return {};
    return std::string("/Artifact<</Type/Pagination/Subtype/") + nameOf(kind) + ">>BDC\nq " +
           colourOperator(colour) + operators + "Q\nEMC\n";
}

std::string DrawnForms::shared(const std::string& artifact)
{
    static constexpr std::string_view opening = "BDC\n";
    static constexpr std::string_view closing = "EMC\n";
    const size_t found = artifact.find(opening);
    if (found == std::string::npos)
        return {};
    const size_t begin = found + opening.size();
    const std::string drawing = artifact.substr(begin, artifact.size() - closing.size() - begin);
    const auto [place, isNew] = m_numbers.try_emplace(drawing, m_drawings.size());
    if (isNew)
        m_drawings.push_back(drawing);
    return artifact.substr(0, begin) + "/Fm" + std::to_string(place->second) + " Do\n" + std::string(closing);
}

} // namespace tarjuman::pdf
