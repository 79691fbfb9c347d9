#include "app/pdf/line/BreakPoints.h"

#include "app/pdf/line/TextMeasurer.h"
#include "app/pdf/text/BreakRules.h"
#include "app/pdf/text/Hanging.h"
#include "app/pdf/text/Joining.h"
#include "app/text/CodePoints.h"
#include "app/text/LineEnds.h"

#include <algorithm>

namespace tarjuman::pdf {

namespace {

// Widths from the start of the token to each of its characters, by the boxes of its runs; -1 where a mark
// keeps the character with the one before it.
std::vector<double> prefixWidths(const MeasuredText& text, const Token& token)
{
    std::vector<double> widths(static_cast<size_t>(token.end - token.begin), -1);
    double width = 0;
    for (const SetRun& run : text.runsOf(token)) {
        int at = run.begin;
        const auto& boxes = run.word->boxes;
        for (size_t number = 0; number < boxes.size(); ++number) {
            const Box& box = boxes[run.isRightToLeft() ? boxes.size() - 1 - number : number];
            if (!isMark(text::codePointAt(text.source.text, at)))
                widths[static_cast<size_t>(at - token.begin)] = width;
            width += box.advance * run.size / run.word->font->unitsPerEm();
            at += box.length;
        }
    }
    return widths;
}

// Where a word that is wider than the line may be cut: at the joints of an address where they suffice, else
// anywhere.
std::vector<int> cutsOf(QStringView word, const std::vector<double>& widths, double wordWidth,
                        double lineWidth)
{
    std::vector<int> joints;
    std::vector<int> all;
    double last = 0;
    bool suffice = true;
    for (size_t offset = 1; offset < widths.size(); ++offset) {
        all.push_back(static_cast<int>(offset));
        if (!cutsAddress(word, static_cast<qsizetype>(offset)) || widths[offset] < 0)
            continue;
        suffice = suffice && widths[offset] - last <= lineWidth;
        last = widths[offset];
        joints.push_back(static_cast<int>(offset));
    }
    return suffice && wordWidth - last <= lineWidth ? joints : all;
}

// Where an address may go on on the next line, with enough of it on either to be known for one.
std::vector<int> jointsOf(QStringView address)
{
    constexpr qsizetype fewest = 4; // signs
    std::vector<int> joints;
    for (qsizetype offset = fewest; offset + fewest <= address.size(); ++offset) {
        if (cutsAddress(address, offset))
            joints.push_back(static_cast<int>(offset));
    }
    return joints;
}

// What keeps a line from ending at a space, the weakest first.
enum class Firmness { Words, Number, FixedSpace };

struct HeldPoint {
    BreakPoint point;
    Firmness firmness = Firmness::Words;
};

// Goes through a paragraph from word to word.
class PointFinder {
public:
    PointFinder(const MeasuredText& text, double width, Words words, TextMeasurer& measurer)
        : m_text(text)
        , m_width(width)
        , m_words(words)
        , m_measurer(measurer)
    {
    }
    std::vector<BreakPoint> run();

private:
    struct Within {
        std::vector<int> offsets = {};
        LineEnd kind = LineEnd::Hyphen;
    };
    Within placesIn(const Token& word) const;
    std::vector<int> hyphensOf(const Token& word) const;
    void addWithin(const Token& word);
    void addAtSpace(const Token& space);
    void holdAtSpace(const Token& space, Firmness firmness);
    void add(const BreakPoint& point);
    void giveUpHeld(double end);
    std::vector<BreakPoint> weakestOfHeld(double start, double end) const;
    BreakPoint pointAt(const Token& space) const;
    QStringView lettersOf(const Token& word) const
    {
        return QStringView(m_text.source.text).sliced(word.begin, word.end - word.begin);
    }

    const MeasuredText& m_text;
    const double m_width;
    const Words m_words;
    TextMeasurer& m_measurer;
    BreakPoint m_here; // `end` and `endSpaces` say how far we are
    std::vector<BreakPoint> m_points;
    // Spaces since the last point at which no line should end; and where that point stands.
    std::vector<HeldPoint> m_held;
    size_t m_lastFree = 0;
};

// Where the patterns or the author allow one.
std::vector<int> PointFinder::hyphensOf(const Token& word) const
{
    std::vector<int> offsets = m_measurer.hyphenator().pointsOf(lettersOf(word));
    for (int soft : m_text.source.softHyphens) {
        if (soft > word.begin && soft < word.end)
            offsets.push_back(soft - word.begin);
    }
    std::sort(offsets.begin(), offsets.end());
    return offsets;
}

// Where a line may end within the word, and as what.
PointFinder::Within PointFinder::placesIn(const Token& word) const
{
    const bool tooWide = word.width > m_width;
    if (m_words == Words::Whole && !tooWide)
        return {};
    const QStringView letters = lettersOf(word);
    if (!tooWide && !m_text.isRightToLeft() && isAddress(letters))
        return {jointsOf(letters), LineEnd::Cut};
    if (!tooWide)
        return {m_text.style.hyphenated ? hyphensOf(word) : std::vector<int>(), LineEnd::Hyphen};
    return {cutsOf(letters, prefixWidths(m_text, word), word.width, m_width), LineEnd::Cut};
}

void PointFinder::addWithin(const Token& word)
{
    const Within within = placesIn(word);
    if (within.offsets.empty())
        return;
    const std::vector<double> widths = prefixWidths(m_text, word);
    const double sign = within.kind == LineEnd::Cut
                            ? 0
                            : m_measurer.hyphen(m_text, within.kind).widthAt(m_text.style.latinSize) -
                                  hangingWidth(m_text, word.end, LineEnd::Hyphen, m_measurer);
    for (int offset : within.offsets) {
        const double before = widths[static_cast<size_t>(offset)];
        if (before <= 0)
            continue;
        m_points.push_back({word.begin + offset, m_here.end + before, m_here.end + before, m_here.endSpaces,
                            m_here.endSpaces, sign, within.kind});
    }
}

BreakPoint PointFinder::pointAt(const Token& space) const
{
    const double hang = hangingWidth(m_text, space.begin, LineEnd::Space, m_measurer);
    const int stretchable = space.kind == SpaceKind::Breaking ? 1 : 0;
    return {space.end,
            m_here.end - hang,
            m_here.end + space.width,
            m_here.endSpaces,
            m_here.endSpaces + stretchable,
            0,
            LineEnd::Space};
}

void PointFinder::addAtSpace(const Token& space)
{
    using text::Bond;
    const Bond bond = text::bondAtSpace(m_text.source.text, space.begin, m_text.language);
    if (bond == Bond::None)
        add(pointAt(space));
    else
        holdAtSpace(space, bond == Bond::Words ? Firmness::Words : Firmness::Number);
}

void PointFinder::holdAtSpace(const Token& space, Firmness firmness)
{
    m_held.push_back({pointAt(space), firmness});
}

// A point at which a line may end.
void PointFinder::add(const BreakPoint& point)
{
    giveUpHeld(point.end);
    m_lastFree = m_points.size();
    m_points.push_back(point);
}

// Words that hold together but are wider than the line part where they hold least: a line never leaves its
// column.
void PointFinder::giveUpHeld(double end)
{
    if (!m_held.empty() && end - m_points[m_lastFree].start > m_width) {
        const std::vector<BreakPoint> points = weakestOfHeld(m_points[m_lastFree].start, end);
        m_points.insert(m_points.end(), points.begin(), points.end());
        std::stable_sort(
            m_points.begin() + static_cast<std::ptrdiff_t>(m_lastFree), m_points.end(),
            [](const BreakPoint& one, const BreakPoint& other) { return one.offset < other.offset; });
    }
    m_held.clear();
}

// As few kinds of them as let all parts fit between `start` and `end`.
std::vector<BreakPoint> PointFinder::weakestOfHeld(double start, double end) const
{
    std::vector<BreakPoint> points;
    for (const Firmness firmness : {Firmness::Words, Firmness::Number, Firmness::FixedSpace}) {
        points.clear();
        double from = start;
        double widest = 0;
        for (const HeldPoint& held : m_held) {
            if (held.firmness > firmness)
                continue;
            widest = std::max(widest, held.point.end - from);
            from = held.point.start;
            points.push_back(held.point);
        }
        if (std::max(widest, end - from) <= m_width)
            break;
    }
    return points;
}

std::vector<BreakPoint> PointFinder::run()
{
    m_points.reserve(m_text.tokens.size() / 2 + 2);
    m_points.push_back({0, 0, 0, 0, 0, 0, LineEnd::Start});
    for (const Token& token : m_text.tokens) {
        if (token.kind == SpaceKind::None) {
            addWithin(token);
        } else if (token.kind == SpaceKind::Breaking) {
            addAtSpace(token);
            ++m_here.endSpaces;
        } else {
            holdAtSpace(token, Firmness::FixedSpace);
        }
        m_here.end += token.width;
    }
    add({static_cast<int>(m_text.source.text.size()), m_here.end, m_here.end, m_here.endSpaces,
         m_here.endSpaces, 0, LineEnd::Paragraph});
    return std::move(m_points);
}

} // namespace

double hangingWidth(const MeasuredText& text, int end, LineEnd kind, TextMeasurer& measurer)
{
    if (!text.style.hanging || end <= 0)
        return 0;
    if (kind == LineEnd::Hyphen)
        return hangingShare(0x00AD) * measurer.hyphen(text, kind).widthAt(text.style.latinSize);
    const double share = hangingShare(text.source.text[end - 1].unicode());
    if (share == 0 || kind != LineEnd::Space)
        return 0;
    const auto token = std::lower_bound(text.tokens.begin(), text.tokens.end(), end,
                                        [](const Token& one, int offset) { return one.end < offset; });
    if (token == text.tokens.end() || token->end != end || token->runCount == 0)
        return 0;
    const SetRun& run = text.runsOf(*token).back();
    // A sign of the other direction stands within the line.
    if (run.isRightToLeft() != text.isRightToLeft())
        return 0;
    const Box& box = run.isRightToLeft() ? run.word->boxes.front() : run.word->boxes.back();
    return share * box.advance * run.size / run.word->font->unitsPerEm();
}

std::vector<BreakPoint> breakPointsOf(const MeasuredText& text, double width, Words words,
                                      TextMeasurer& measurer)
{
    return PointFinder(text, width, words, measurer).run();
}

} // namespace tarjuman::pdf
