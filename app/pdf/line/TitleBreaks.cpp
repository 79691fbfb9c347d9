#include "app/pdf/line/TitleBreaks.h"

#include <algorithm>

namespace tarjuman::pdf {

std::vector<std::pair<int, int>> quotationsIn(QStringView text)
{
    std::vector<std::pair<int, int>> quotations;
    int depth = 0;
    int begin = 0;
    for (int at = 0; at < static_cast<int>(text.size()); ++at) {
        const QChar sign = text[at];
        const bool straight = sign == u'"';
        const bool opens = sign == u'«' || sign == u'“' || (straight && depth == 0);
        const bool closes = sign == u'»' || sign == u'”' || (straight && depth > 0);
        if (opens && depth++ == 0)
            begin = at;
        else if (closes && depth > 0 && --depth == 0)
            quotations.emplace_back(begin, at + 1);
    }
    return quotations;
}

namespace {

// The points that lines may end at, with their numbers among all.
struct Offer {
    std::vector<BreakPoint> points;
    std::vector<int> numbers;
};

Offer withoutThoseIn(const Offer& offer, std::pair<int, int> quotation)
{
    Offer kept;
    for (size_t place = 0; place < offer.points.size(); ++place) {
        const int offset = offer.points[place].offset;
        if (offset > quotation.first && offset < quotation.second)
            continue;
        kept.points.push_back(offer.points[place]);
        kept.numbers.push_back(offer.numbers[place]);
    }
    return kept;
}

double widestLine(const std::vector<BreakPoint>& points, const std::vector<int>& ends)
{
    double widest = 0;
    int start = 0;
    for (int end : ends) {
        widest =
            std::max(widest, points[static_cast<size_t>(end)].end - points[static_cast<size_t>(start)].start);
        start = end;
    }
    return widest;
}

} // namespace

std::vector<int> breakTitle(const std::vector<BreakPoint>& points, QStringView text, double width,
                            std::stop_token stop)
{
    constexpr double asGood = 1.3; // of the longest line
    std::vector<int> ends = balanceLines(points, width, stop);
    if (ends.size() < 2)
        return ends;
    const double most = std::min(width + 0.01, asGood * widestLine(points, ends));
    Offer offer{points, std::vector<int>(points.size())};
    for (size_t place = 0; place < points.size(); ++place)
        offer.numbers[place] = static_cast<int>(place);
    for (const std::pair<int, int>& quotation : quotationsIn(text)) {
        Offer kept = withoutThoseIn(offer, quotation);
        if (kept.points.size() == offer.points.size() || stop.stop_requested())
            continue;
        const std::vector<int> tried = balanceLines(kept.points, width, stop);
        if (tried.size() != ends.size() || widestLine(kept.points, tried) > most)
            continue;
        offer = std::move(kept);
        for (size_t line = 0; line < tried.size(); ++line)
            ends[line] = offer.numbers[static_cast<size_t>(tried[line])];
    }
    return ends;
}

} // namespace tarjuman::pdf
