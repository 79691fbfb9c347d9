#include "app/pdf/draw/DividedWords.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::pdf {

static const Token& tokenAt(const MeasuredText& text, int offset)
{
    return *std::lower_bound(text.tokens.begin(), text.tokens.end(), offset,
                             [](const Token& token, int at) { return token.end <= at; });
}

bool DividedWords::endsDivided(const SetLine& line)
{
    return line.kind == LineEnd::Hyphen || line.kind == LineEnd::Cut;
}

bool DividedWords::beginsDivided(const SetLine& line)
{
    return line.begin > 0 && spaceKindOf(line.text->source.text[line.begin - 1].unicode()) == SpaceKind::None;
}

// What is behind the head stands on the next line as a whole. A word that is cut more often may end on
// another page.
static bool isDividedOnce(const SetLine& line, const PlacedRun& run, const Token& word)
{
    constexpr double share = 0.9; // of this line, which is full or nearly
    return word.width - run.width() < share * (line.inkRight - line.inkLeft);
}

// A word of one font and dress, and no part of a link or of a foreign name: these are pieces of their own.
bool DividedWords::isWholeHead(const SetLine& line, const PlacedRun& run) const
{
    const Token& word = tokenAt(*line.text, run.begin);
    const Inline& dress = line.text->source.inlines.at(run.begin);
    return isDividedOnce(line, run, word) && word.runCount == 1 && word.begin == run.begin &&
           dress.link < 0 && dress.language.isEmpty();
}

// The share of the jump to the next line that pdf.js doesn't bear, and what it bears going forward; of the
// size.
static constexpr double borne = 0.46;
static constexpr double stepBorne = 0.98;

void DividedWords::writeHead(const SetLine& line, const PlacedRun& run)
{
    if (isWholeHead(line, run)) {
        const Token& word = tokenAt(*line.text, run.begin);
        m_stream.beginAs(QStringView(line.text->source.text).sliced(word.begin, word.end - word.begin));
        m_replaced = true;
    }
    const auto& boxes = run.word->boxes;
    const double lower = std::max(0.0, line.text->style.leading - borne * run.size);
    const auto steps =
        std::min(static_cast<int>(boxes.size()), static_cast<int>(std::ceil(lower / (stepBorne * run.size))));
    double x = run.x;
    for (size_t number = 0; number < boxes.size(); ++number) {
        const int step = static_cast<int>(number) - static_cast<int>(boxes.size()) + steps + 1;
        if (step > 0)
            m_stream.showSlanted(signOf(run, boxes[number]), x, -lower * step / steps / x);
        else
            m_stream.append(signOf(run, boxes[number]), x);
        x += widthOf(run, boxes[number]) + run.spacing;
    }
}

void DividedWords::writeRest(const SetLine& line, const PlacedRun& run)
{
    constexpr double hardly = 0.0005;
    double x = run.x;
    for (const Box& box : run.word->boxes) {
        if (&box == &run.word->boxes.front())
            m_stream.showSlanted(signOf(run, box), x, hardly);
        else
            m_stream.append(signOf(run, box), x);
        x += widthOf(run, box) + run.spacing;
    }
    const bool goesOn = endsDivided(line) && line.runs.size() == 1;
    if (m_replaced && !goesOn) {
        m_stream.endAs();
        m_replaced = false;
    }
}

} // namespace tarjuman::pdf
