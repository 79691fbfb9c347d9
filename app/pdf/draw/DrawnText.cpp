#include "app/pdf/draw/DrawnText.h"

#include "app/pdf/draw/Outline.h"
#include "app/pdf/file/ContentStream.h"

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

Result<std::string> drawText(const QString& words, Language language, const TextStyle& style,
                             const ColumnPlace& place, double baseline, TextMeasurer& measurer)
{
    QString shown = words;
    MeasuredText text = TRY(measurer.measure(shown, language, style));
    while (widthOf(text) > place.width && shown.contains(u' ')) {
        shown.truncate(shown.lastIndexOf(u' '));
        text = TRY(measurer.measure(shown + QChar(0x2026), language, style));
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
