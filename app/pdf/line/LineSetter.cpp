#include "app/pdf/line/LineSetter.h"

#include "app/pdf/line/BreakPoints.h"
#include "app/pdf/line/Kashida.h"
#include "app/pdf/line/TitleBreaks.h"

#include <unicode/ubidi.h>

#include <algorithm>

namespace tarjuman::pdf {

static constexpr double usualLetter = 0.5; // em

// How far letters may stand apart to help a loose line, in em. Arabic ones are joined.
static double mostSpacing(const MeasuredText& text)
{
    return text.isRightToLeft() || text.style.alignment != Alignment::Justified ? 0 : 0.02;
}

// What a space may gain, in points.
static double widestGain(const MeasuredText& text)
{
    return (text.isRightToLeft() ? 0.6 : 0.26) * text.style.sizeFor(text.language);
}

std::vector<LineSpan> LineSetter::breakText(const MeasuredText& text, double width, std::stop_token stop)
{
    const double inner = width - text.style.indentStart - text.style.indentEnd;
    std::vector<BreakPoint> points = breakPointsOf(text, inner, Words::Whole, m_measurer);
    std::vector<int> ends;
    if (text.style.alignment == Alignment::Centred) {
        ends = breakTitle(points, text.source.text, inner, stop);
    } else {
        Measure measure{inner, m_measurer.naturalSpace(text)};
        measure.spacing = mostSpacing(text) / usualLetter;
        if (text.isRightToLeft()) {
            // Arabic words are not divided, and its spaces narrower to begin with.
            measure.stretch = 0.7;
            measure.evenGain = measure.mostGain = 1.6;
        }
        if (text.style.alignment == Alignment::Start)
            measure.justification = Justification::Ragged;
        ends = breakWhole(points, measure, stop);
        if (ends.empty()) {
            points = breakPointsOf(text, inner, Words::Divided, m_measurer);
            ends = breakLines(points, measure, stop);
        }
    }
    std::vector<LineSpan> lines;
    int begin = 0;
    for (int end : ends) {
        const BreakPoint& point = points[static_cast<size_t>(end)];
        if (point.offset > begin)
            lines.push_back({begin, point.offset, point.kind});
        begin = point.offset;
    }
    return lines;
}

// The runs of a line in logical order; words that the line shares with its neighbours are shaped anew.
std::vector<PlacedRun> LineSetter::collect(const MeasuredText& text, int begin, int end)
{
    std::vector<PlacedRun> runs;
    runs.reserve(static_cast<size_t>(end - begin) / 2);
    const auto first = std::lower_bound(text.tokens.begin(), text.tokens.end(), begin,
                                        [](const Token& token, int offset) { return token.end <= offset; });
    for (auto token = first; token != text.tokens.end() && token->begin < end; ++token) {
        const bool whole = token->begin >= begin && token->end <= end;
        std::vector<SetRun> parts;
        if (!whole)
            parts = m_measurer.runsOf(text, std::max(token->begin, begin), std::min(token->end, end));
        for (const SetRun& run : whole ? text.runsOf(*token) : std::span<const SetRun>(parts))
            runs.push_back({{run}, 0, token->kind != SpaceKind::None});
    }
    return runs;
}

static double widthOf(const std::vector<PlacedRun>& runs)
{
    double width = 0;
    for (const PlacedRun& run : runs)
        width += run.spacedWidth();
    return width;
}

static bool isStretchable(const MeasuredText& text, const PlacedRun& run)
{
    return run.space && spaceKindOf(text.source.text[run.begin].unicode()) == SpaceKind::Breaking;
}

// Places the runs from the left in the order in which they are seen (rule L2 of the bidirectional algorithm).
static void placeRuns(SetLine& line)
{
    std::vector<UBiDiLevel> levels;
    for (const PlacedRun& run : line.runs)
        levels.push_back(run.level);
    std::vector<int32_t> order(line.runs.size());
    ubidi_reorderVisual(levels.data(), static_cast<int>(levels.size()), order.data());
    double x = line.inkLeft;
    for (int32_t number : order) {
        PlacedRun& run = line.runs[static_cast<size_t>(number)];
        run.x = x;
        x += run.spacedWidth() + (isStretchable(*line.text, run) ? line.extraSpace : 0);
    }
    line.inkRight = x;
}

// Turns a part of the line's slack into kashidas.
void LineSetter::stretchWords(SetLine& line, double slack)
{
    const KashidaWidths natural{m_measurer.naturalSpace(*line.text), m_measurer.tatweel(*line.text)};
    for (const KashidaPlace& place : chooseKashidas(line, slack, natural)) {
        PlacedRun& run = line.runs[place.run];
        run.word = &m_measurer.stretched(*line.text, run, place.stretch);
    }
}

// The letters of a line that would be loose stand a little apart, hardly to be seen: its blanks then are
// nearer to those of the lines around it.
void LineSetter::spaceLetters(SetLine& line, double slack)
{
    const MeasuredText& text = *line.text;
    const auto isSpaced = [](const PlacedRun& run) { return !run.space && !run.isRightToLeft(); };
    double letters = 0;
    double spaces = 0;
    for (const PlacedRun& run : line.runs) {
        letters += isSpaced(run) ? static_cast<double>(run.word->boxes.size()) : 0;
        spaces += isStretchable(text, run) ? 1 : 0;
    }
    const double easy = spaces * m_measurer.naturalSpace(text) * Measure{}.easyGain;
    if (letters == 0 || slack <= easy)
        return;
    const double each = std::min((slack - easy) / letters, mostSpacing(text) * text.style.latinSize);
    if (slack - each * letters > spaces * widestGain(text))
        return; // left short all the same
    for (PlacedRun& run : line.runs)
        run.spacing = isSpaced(run) ? each : 0;
}

SetLine LineSetter::set(const MeasuredText& text, const LineSpan& span, double left, double width)
{
    const TextStyle& style = text.style;
    const bool rtl = text.isRightToLeft();
    SetLine line{&text, span.begin, span.end, span.kind};
    // A fixed space stands at a line's end only where the column was too narrow for what it holds.
    while (line.end > line.begin && span.kind == LineEnd::Space &&
           spaceKindOf(text.source.text[line.end - 1].unicode()) != SpaceKind::None)
        --line.end;
    line.spaceFollows = line.end < span.end && span.kind == LineEnd::Space;
    line.runs = collect(text, line.begin, line.end);
    const double hang = hangingWidth(text, line.end, span.kind, m_measurer);
    line.left = left + (rtl ? style.indentEnd - hang : style.indentStart);
    const double inner = width - style.indentStart - style.indentEnd + hang;
    const double sign =
        span.kind == LineEnd::Hyphen ? m_measurer.hyphen(text, span.kind).widthAt(style.latinSize) : 0;
    const bool justified = style.alignment == Alignment::Justified;
    double slack = inner - widthOf(line.runs) - sign;
    if (justified && style.kashida && span.kind == LineEnd::Space && slack > 0) {
        stretchWords(line, slack);
        slack = inner - widthOf(line.runs) - sign;
    }
    if (justified && span.kind != LineEnd::Paragraph && !rtl) {
        spaceLetters(line, slack);
        slack = inner - widthOf(line.runs) - sign;
    }
    const auto spaces = std::count_if(line.runs.begin(), line.runs.end(),
                                      [&](const PlacedRun& run) { return isStretchable(text, run); });
    // A line that would be torn apart is better left short; poppler takes its parts for columns besides.
    const double gain = spaces > 0 ? slack / static_cast<double>(spaces) : 0;
    const bool torn = slack >= 0.35 * inner || gain > widestGain(text);
    const bool filled = justified && spaces > 0 && !torn && (span.kind != LineEnd::Paragraph || slack < 0);
    line.extraSpace = filled ? gain : 0;
    const double rest = filled ? 0 : slack;
    const double shift = style.alignment == Alignment::Centred ? rest / 2 : rtl ? rest : 0;
    line.inkLeft = line.left + shift;
    placeRuns(line);
    return line;
}

} // namespace tarjuman::pdf
