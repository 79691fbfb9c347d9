#include "app/pdf/page/PageBreaker.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::pdf {

static constexpr double riseShare = 0.72; // of the leading, above the baseline
static constexpr int leastLines = 2;      // of a paragraph, on each side of a page break

double dropBetween(const FlowColumn& column, int first, int line)
{
    double drop = 0;
    int begin = 0; // of the paragraph
    for (const FlowParagraph& paragraph : column) {
        const int from = std::max(begin, first + 1);
        const int to = std::min(begin + paragraph.lines, line + 1);
        drop += std::max(0, to - from) * paragraph.leading;
        drop += begin > first && begin <= line ? paragraph.gap : 0;
        begin += paragraph.lines;
    }
    return drop;
}

static int linesOf(const FlowColumn& column)
{
    int lines = 0;
    for (const FlowParagraph& paragraph : column)
        lines += paragraph.lines;
    return lines;
}

namespace {

// A line of a column, by the paragraph that it belongs to.
struct LinePlace {
    const FlowParagraph& paragraph;
    int before = 0; // lines of the paragraph above it
};

LinePlace placeOf(const FlowColumn& column, int line)
{
    size_t number = 0;
    for (; number + 1 < column.size() && line >= column[number].lines; ++number)
        line -= column[number].lines;
    return {column[number], line};
}

// Whether a page may end before `line` when it began with `first`.
bool isGoodBreak(const FlowColumn& column, int first, int line)
{
    const LinePlace behind = placeOf(column, line);
    if (behind.before == 0)
        return !placeOf(column, line - 1).paragraph.keptWithNext;
    return std::min(behind.before, line - first) >= leastLines &&
           behind.paragraph.lines - behind.before >= leastLines;
}

bool endsWithHyphen(const FlowColumn& column, int line)
{
    const LinePlace place = placeOf(column, line);
    const auto number = static_cast<size_t>(place.before);
    return number < place.paragraph.hyphens.size() && place.paragraph.hyphens[number];
}

// The fewest lines that may stand at the foot of a page.
int leastHead(const FlowColumn& column)
{
    const int total = linesOf(column);
    int count = std::min(1, total);
    while (count < total && !isGoodBreak(column, 0, count))
        ++count;
    return count;
}

class PageFlow {
public:
    PageFlow(const std::vector<FlowRow>& rows, const FlowFrame& frame)
        : m_rows(rows)
        , m_frame(frame)
    {
    }

    std::vector<FlowSlice> run()
    {
        for (m_row = 0; m_row < m_rows.size(); ++m_row) {
            m_done.assign(row().columns.size(), 0);
            if (row().startsPage && m_y > 0)
                turnPage();
            while (!isDone())
                placeSome();
            m_gap = row().spaceAfter;
        }
        return std::move(m_slices);
    }

private:
    const FlowRow& row() const { return m_rows[m_row]; }
    double room() const { return (m_page == 0 ? m_frame.firstHeight : m_frame.height) - m_y; }
    double gapBefore() const { return m_y > 0 ? m_gap + row().spaceBefore : 0; }
    int left(size_t column) const { return linesOf(row().columns[column]) - m_done[column]; }

    bool isDone() const
    {
        for (size_t column = 0; column < m_done.size(); ++column) {
            if (left(column) > 0)
                return false;
        }
        return true;
    }

    // Before the first lines of its columns when `first` of each are placed already.
    static double riseOf(const FlowRow& row, const std::vector<int>& first)
    {
        double rise = 0;
        for (size_t column = 0; column < first.size(); ++column) {
            if (first[column] < linesOf(row.columns[column]))
                rise =
                    std::max(rise, riseShare * placeOf(row.columns[column], first[column]).paragraph.leading);
        }
        return rise;
    }

    // From the first baseline to the foot of the line.
    static double depthOf(const FlowColumn& column, int first, int line)
    {
        return dropBetween(column, first, line) + dropShare * placeOf(column, line).paragraph.leading;
    }

    static double heightOf(const FlowRow& row, const std::vector<int>& first, const std::vector<int>& lines)
    {
        double depth = 0;
        for (size_t column = 0; column < lines.size(); ++column) {
            if (lines[column])
                depth = std::max(
                    depth, depthOf(row.columns[column], first[column], first[column] + lines[column] - 1));
        }
        return riseOf(row, first) + depth;
    }

    static double heightOf(const FlowRow& row, const std::vector<int>& lines)
    {
        return heightOf(row, std::vector<int>(lines.size(), 0), lines);
    }

    static double fullHeight(const FlowRow& row)
    {
        std::vector<int> lines;
        for (const FlowColumn& column : row.columns)
            lines.push_back(linesOf(column));
        return heightOf(row, lines);
    }

    // What has to stand on the same page as the end of the row before `number`.
    double headHeight(size_t number) const
    {
        if (number >= m_rows.size() || m_rows[number].startsPage)
            return 0;
        const FlowRow& next = m_rows[number];
        if (next.keptWithNext)
            return next.spaceBefore + fullHeight(next) + next.spaceAfter + headHeight(number + 1);
        std::vector<int> lines;
        for (const FlowColumn& column : next.columns)
            lines.push_back(leastHead(column));
        return next.spaceBefore + heightOf(next, lines);
    }

    // The rows behind this one that may not begin a page.
    double tailHeight() const
    {
        double height = 0;
        double gap = row().spaceAfter;
        for (size_t number = m_row + 1;
             number < m_rows.size() && m_rows[number].keptWithPrevious && !m_rows[number].startsPage;
             ++number) {
            height += gap + m_rows[number].spaceBefore + fullHeight(m_rows[number]);
            gap = m_rows[number].spaceAfter;
        }
        return height;
    }

    std::vector<int> everythingLeft() const
    {
        std::vector<int> lines;
        for (size_t column = 0; column < m_done.size(); ++column)
            lines.push_back(left(column));
        return lines;
    }

    // The lines of a column, from the first that is not placed on, that fit into the height.
    int fitting(size_t column, double height) const
    {
        const FlowColumn& lines = row().columns[column];
        const double depth = height - riseOf(row(), m_done) + 1e-6;
        int count = 0;
        while (count < left(column) && depthOf(lines, m_done[column], m_done[column] + count) <= depth)
            ++count;
        return count;
    }

    // The lines of a column that fit and leave a good break; 0 when it has to wait for the next page.
    int goodBreak(size_t column, double height) const
    {
        const FlowColumn& lines = row().columns[column];
        const int first = m_done[column];
        const int most = fitting(column, height);
        if (most == left(column))
            return most;
        int good = 0; // a break, though behind a hyphen
        for (int count = most; count > 0; --count) {
            if (!isGoodBreak(lines, first, first + count))
                continue;
            if (!endsWithHyphen(lines, first + count - 1))
                return count;
            good = good == 0 ? count : good;
        }
        return good;
    }

    // Nothing when the row cannot be divided well.
    std::vector<int> split(double height) const
    {
        std::vector<int> lines;
        for (size_t column = 0; column < m_done.size(); ++column) {
            lines.push_back(goodBreak(column, height));
            if (lines.back() == 0 && left(column) > 0)
                return {};
        }
        return lines;
    }

    void placeSome()
    {
        const std::vector<int> all = everythingLeft();
        const double height = room() - gapBefore();
        const double whole = heightOf(row(), m_done, all);
        const double next = row().keptWithNext ? row().spaceAfter + headHeight(m_row + 1) : tailHeight();
        if (whole + next <= height + 1e-6)
            return place(all);
        const bool fresh = m_y == 0;
        const bool begun = std::any_of(m_done.begin(), m_done.end(), [](int lines) { return lines > 0; });
        if (!fresh && !begun && (row().keptWithNext || whole <= row().keptWholeUpTo))
            return turnPage();
        // A row that fits but would leave its tail behind gives at least two lines to the next page.
        const double most = whole <= height ? whole - leastLines * leastLeading() : height;
        const std::vector<int> some = split(most);
        if (!some.empty() && some != all)
            return place(some);
        if (!fresh)
            return turnPage();
        place(whole <= height ? all : forced(height));
    }

    double leastLeading() const
    {
        double leading = 0;
        for (const FlowColumn& column : row().columns) {
            if (!column.empty())
                leading = std::max(leading, column.back().leading);
        }
        return leading;
    }

    // A page that is too low for two lines still takes one.
    std::vector<int> forced(double height) const
    {
        std::vector<int> lines;
        for (size_t column = 0; column < m_done.size(); ++column)
            lines.push_back(std::min(left(column), std::max(1, fitting(column, height))));
        return lines;
    }

    void place(const std::vector<int>& lines)
    {
        m_y += gapBefore();
        FlowSlice slice{static_cast<int>(m_row),        m_page, m_y, riseOf(row(), m_done),
                        heightOf(row(), m_done, lines), {}};
        for (size_t column = 0; column < lines.size(); ++column) {
            slice.columns.push_back({m_done[column], lines[column]});
            m_done[column] += lines[column];
        }
        m_y += slice.height;
        m_slices.push_back(std::move(slice));
        if (!isDone())
            turnPage();
    }

    void turnPage()
    {
        ++m_page;
        m_y = 0;
    }

    const std::vector<FlowRow>& m_rows;
    const FlowFrame& m_frame;
    std::vector<FlowSlice> m_slices;
    std::vector<int> m_done; // lines of each column of the present row that are placed
    size_t m_row = 0;
    int m_page = 0;
    double m_y = 0;
    double m_gap = 0;
};

} // namespace

std::vector<FlowSlice> breakPages(const std::vector<FlowRow>& rows, const FlowFrame& frame)
{
    return PageFlow(rows, frame).run();
}

} // namespace tarjuman::pdf
