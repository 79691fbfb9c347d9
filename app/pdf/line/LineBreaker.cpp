#include "app/pdf/line/LineBreaker.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace tarjuman::pdf {

namespace {

constexpr double impossible = std::numeric_limits<double>::infinity();
constexpr double tooWide = 1e6;  // badness of a line that cannot be helped
constexpr double torn = 12;      // badness up to which ragged lines are left short rather than a word divided
constexpr double remnant = 5000; // cost of a last line that holds nothing but the rest of a word
constexpr double divided = 1.5;  // cost of a word that is divided ...
constexpr double again = 2;      // ... and more for one right under another
constexpr double holes = 30;     // cost of a line whose blanks look like holes
constexpr double cutAddress = 8; // cost of an address that goes on on the next line

constexpr double cube(double value)
{
    return value * value * value;
}

// What the best way to a point costs, and how it goes.
struct Way {
    double cost = impossible;
    int before = -1;
    int hyphensBefore = 0;
};

// To a point, by how many lines in a row up to it end with a hyphen: the cheapest way may be one that cannot
// go on.
constexpr int mostHyphens = 2; // more are not told apart
using Ways = std::array<Way, mostHyphens + 1>;

class TotalFit {
public:
    // The spaces of justified lines grow by no more than `gain`, a share of their width.
    TotalFit(const std::vector<BreakPoint>& points, const Measure& measure, double gain = impossible)
        : m_points(points)
        , m_measure(measure)
        , m_gain(gain)
        , m_ways(points.size())
    {
        m_ways.front().front().cost = 0;
    }

    bool run(std::stop_token stop)
    {
        constexpr double fullest = 1.1; // of the width; even the narrowest spaces make no line of more
        int first = 0;
        int reached = 0; // the last point that a way leads to
        for (int end = 1; end < count(); ++end) {
            if (end % 1024 == 0 && stop.stop_requested())
                return false;
            while (first < end && naturalWidth(first, end) - at(end).hyphen > fullest * m_measure.width)
                ++first;
            if (first > reached && m_gain != impossible)
                return true; // all ways ended
            tryLinesTo(end, first);
            // A word wider than the line: whatever comes before it, the line has to end here.
            if (first == end && !isReached(end))
                tryLine(end - 1, end);
            if (isReached(end))
                reached = end;
        }
        return true;
    }

    bool reachedTheEnd() const { return isReached(count() - 1); }

    std::vector<int> path() const
    {
        std::vector<int> numbers;
        const Ways& last = m_ways.back();
        auto hyphens = std::min_element(last.begin(), last.end(), costsLess) - last.begin();
        for (int number = count() - 1; number > 0;) {
            numbers.push_back(number);
            const Way& way = m_ways[static_cast<size_t>(number)][static_cast<size_t>(hyphens)];
            number = way.before;
            hyphens = way.hyphensBefore;
        }
        std::reverse(numbers.begin(), numbers.end());
        return numbers;
    }

private:
    int count() const { return static_cast<int>(m_points.size()); }
    const BreakPoint& at(int number) const { return m_points[static_cast<size_t>(number)]; }
    static bool costsLess(const Way& one, const Way& other) { return one.cost < other.cost; }
    Ways& waysTo(int point) { return m_ways[static_cast<size_t>(point)]; }
    bool isReached(int point) const
    {
        const Ways& ways = m_ways[static_cast<size_t>(point)];
        return std::any_of(ways.begin(), ways.end(), [](const Way& way) { return way.cost < impossible; });
    }
    double naturalWidth(int start, int end) const { return at(end).end + at(end).hyphen - at(start).start; }

    int spacesIn(int start, int end) const { return at(end).endSpaces - at(start).startSpaces; }

    // What the line lacks to its width, but for what its letters take over from its spaces.
    double slackOf(int start, int end) const
    {
        const double natural = naturalWidth(start, end);
        const double slack = m_measure.width - natural;
        const double easy = spacesIn(start, end) * m_measure.space * m_measure.easyGain;
        return slack <= easy ? slack : std::max(easy, slack - m_measure.spacing * natural);
    }

    // From 0 (as set by the font) upward; impossible when the line does not fit.
    double badness(int start, int end) const
    {
        const double width = m_measure.width;
        const double natural = naturalWidth(start, end);
        const int spaces = spacesIn(start, end);
        const double slack = slackOf(start, end);
        const bool ragged = m_measure.justification == Justification::Ragged;
        const double shrinkable = ragged ? 0 : spaces * m_measure.space * m_measure.shrink;
        if (natural - shrinkable > width + 0.01)
            return start == end - 1 ? tooWide : impossible;
        const bool last = end == count() - 1;
        if (ragged)
            return last ? 0 : cube(std::max(0.0, slack) / width * 8);
        if (last && slack >= 0) // a last line of one short word looks forgotten
            return slack > width * 0.85 && start > 0 ? 2 : 0;
        const double give = slack >= 0 ? std::max(0.005 * width, spaces * m_measure.space * m_measure.stretch)
                                       : std::max(0.001, spaces * m_measure.space * m_measure.shrink * 1.6);
        return cube(std::abs(slack) / give);
    }

    // Whether the spaces of the line would have to grow by more than they may. Lines that start later are
    // looser still.
    bool isTooLoose(int start, int end) const
    {
        if (m_measure.justification == Justification::Ragged)
            return cube(std::max(0.0, slackOf(start, end)) / m_measure.width * 8) > torn;
        return isLooserThan(start, end, m_gain);
    }

    bool isLooserThan(int start, int end, double gain) const
    {
        const double most = spacesIn(start, end) * m_measure.space * gain;
        return slackOf(start, end) > std::max(0.005 * m_measure.width, most);
    }

    // No line of half the width is better than those that lead here already.
    bool isHopeless(int start, int end) const
    {
        return naturalWidth(start, end) < 0.5 * m_measure.width && isReached(end);
    }

    void tryLinesTo(int end, int first)
    {
        const bool last = end == count() - 1;
        for (int start = first; start < end; ++start) {
            if (!last && (m_gain == impossible ? isHopeless(start, end) : isTooLoose(start, end)))
                return;
            tryLine(start, end);
        }
    }

    // But for what hyphens in a row cost.
    double costOf(int start, int end, double bad) const
    {
        double cost = (1 + bad) * (1 + bad);
        if (at(end).kind == LineEnd::Hyphen)
            cost += divided;
        else if (at(end).kind == LineEnd::Cut)
            cost += cutAddress;
        const bool last = end == count() - 1;
        if (!last && m_measure.justification == Justification::Justified &&
            isLooserThan(start, end, m_measure.mostGain))
            cost += holes;
        if (at(start).kind == LineEnd::Hyphen && last) // it should not begin with the rest of a word
            cost += at(end).endSpaces == at(start).startSpaces ? remnant : 8;
        return cost;
    }

    void tryLine(int start, int end)
    {
        if (!isReached(start))
            return;
        const double bad = badness(start, end);
        if (bad == impossible || (bad == tooWide && m_gain != impossible))
            return;
        const double cost = costOf(start, end, bad);
        const bool hyphen = at(end).kind == LineEnd::Hyphen;
        for (int before = 0; before <= mostHyphens; ++before) {
            if (hyphen && before + 1 > m_measure.hyphensInARow)
                break;
            const double from = waysTo(start)[static_cast<size_t>(before)].cost;
            const double whole = from + cost + (hyphen && before > 0 ? again : 0);
            Way& way = waysTo(end)[static_cast<size_t>(hyphen ? std::min(before + 1, mostHyphens) : 0)];
            if (whole < way.cost)
                way = {whole, start, before};
        }
    }

    const std::vector<BreakPoint>& m_points;
    const Measure& m_measure;
    double m_gain = impossible;
    std::vector<Ways> m_ways;
};

// Lines as full as they can be; stops counting at `mostLines`.
std::vector<int> fillLines(const std::vector<BreakPoint>& points, double width, size_t mostLines)
{
    std::vector<int> ends;
    const int count = static_cast<int>(points.size());
    for (int start = 0; start < count - 1 && ends.size() < mostLines;) {
        int best = -1;
        int end = start + 1;
        for (; end < count; ++end) {
            const BreakPoint& point = points[static_cast<size_t>(end)];
            if (point.kind == LineEnd::Hyphen)
                continue;
            if (best >= 0 && point.end - points[static_cast<size_t>(start)].start > width + 0.01)
                break;
            best = end;
        }
        ends.push_back(best);
        start = best;
    }
    return ends;
}

// A last line of one word gets the word before it, where it has room.
void bringCompany(const std::vector<BreakPoint>& points, double width, std::vector<int>& ends)
{
    const size_t lines = ends.size();
    if (lines < 2 || ends[lines - 1] - ends[lines - 2] > 1)
        return;
    const int before = ends[lines - 2] - 1;
    const int above = lines > 2 ? ends[lines - 3] : 0;
    const bool fits =
        before > above + 1 && points.back().end - points[static_cast<size_t>(before)].start <= width;
    if (fits && points[static_cast<size_t>(before)].kind == LineEnd::Space)
        ends[lines - 2] = before;
}

} // namespace

std::vector<int> breakWhole(const std::vector<BreakPoint>& points, const Measure& measure,
                            std::stop_token stop)
{
    if (points.size() < 2)
        return {};
    Measure undivided = measure;
    undivided.hyphensInARow = 0;
    TotalFit whole(points, undivided, measure.evenGain);
    return whole.run(stop) && whole.reachedTheEnd() ? whole.path() : std::vector<int>();
}

std::vector<int> breakLines(const std::vector<BreakPoint>& points, const Measure& measure,
                            std::stop_token stop)
{
    if (points.size() < 2)
        return {};
    // At last, too narrow to hold to the rule of hyphens.
    Measure loose = measure;
    loose.hyphensInARow = std::numeric_limits<int>::max();
    const std::pair<const Measure&, double> attempts[] = {
        {measure, measure.mostGain}, {measure, impossible}, {loose, impossible}};
    for (const auto& [held, gain] : attempts) {
        TotalFit fit(points, held, gain);
        if (!fit.run(stop))
            return {};
        if (fit.reachedTheEnd())
            return fit.path();
    }
    return {};
}

std::vector<int> balanceLines(const std::vector<BreakPoint>& points, double width, std::stop_token stop)
{
    if (points.size() < 2)
        return {};
    const size_t everything = points.size();
    const size_t lines = fillLines(points, width, everything).size();
    double tooNarrow = 0;
    double wideEnough = width;
    while (wideEnough - tooNarrow > 0.5 && !stop.stop_requested()) {
        const double middle = (tooNarrow + wideEnough) / 2;
        const auto tried = fillLines(points, middle, lines + 1);
        const bool fits =
            tried.size() <= lines && !tried.empty() && tried.back() == static_cast<int>(everything) - 1;
        (fits ? wideEnough : tooNarrow) = middle;
    }
    std::vector<int> ends = fillLines(points, wideEnough, everything);
    bringCompany(points, width, ends);
    return ends;
}

} // namespace tarjuman::pdf
