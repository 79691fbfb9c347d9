#include "app/pdf/PageBreaker.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::pdf {

static constexpr double riseShare = 0.72; // of the leading, above the baseline
static constexpr double dropShare = 0.28; // below it
static constexpr int leastLines = 2;      // of a paragraph, on each side of a page break

namespace {

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
    int left(size_t column) const { return row().columns[column].lines - m_done[column]; }

    bool isDone() const
    {
        for (size_t column = 0; column < m_done.size(); ++column) {
            if (left(column) > 0)
                return false;
        }
        return true;
    }

    static double riseOf(const FlowRow& row)
    {
        double rise = 0;
        for (const FlowColumn& column : row.columns)
            rise = std::max(rise, column.lines ? riseShare * column.leading : 0);
        return rise;
    }

    static double heightOf(const FlowRow& row, const std::vector<int>& lines)
    {
        double height = 0;
        for (size_t column = 0; column < lines.size(); ++column) {
            if (lines[column])
                height = std::max(height, riseOf(row) +
                                              (lines[column] - 1 + dropShare) * row.columns[column].leading);
        }
        return height;
    }

    static double fullHeight(const FlowRow& row)
    {
        std::vector<int> lines;
        for (const FlowColumn& column : row.columns)
            lines.push_back(column.lines);
        return heightOf(row, lines);
    }

    // What has to stand on the same page as the end of the row before `number`.
    double headHeight(size_t number) const
    {
        if (number >= m_rows.size())
            return 0;
        const FlowRow& next = m_rows[number];
        if (next.keptWithNext)
            return next.spaceBefore + fullHeight(next) + next.spaceAfter + headHeight(number + 1);
        std::vector<int> lines;
        for (const FlowColumn& column : next.columns)
            lines.push_back(column.lines <= 2 * leastLines - 1 ? column.lines : leastLines);
        return next.spaceBefore + heightOf(next, lines);
    }

    // The rows behind this one that may not begin a page.
    double tailHeight() const
    {
        double height = 0;
        double gap = row().spaceAfter;
        for (size_t number = m_row + 1; number < m_rows.size() && m_rows[number].keptWithPrevious; ++number) {
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

    // The lines of a column that fit and leave a good break; 0 when it has to wait for the next page.
    int goodBreak(size_t column, double height) const
    {
        const FlowColumn& lines = row().columns[column];
        const int total = left(column);
        int count =
            static_cast<int>(std::floor((height - riseOf(row())) / lines.leading - dropShare + 1 + 1e-6));
        if (count >= total)
            return total;
        count = std::min(count, total - leastLines);
        const auto endsHyphenated = [&] {
            const size_t last = static_cast<size_t>(m_done[column] + count - 1);
            return last < lines.hyphens.size() && lines.hyphens[last];
        };
        while (count > leastLines && endsHyphenated())
            --count;
        return count >= leastLines ? count : 0;
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
        const double whole = heightOf(row(), all);
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
        for (const FlowColumn& column : row().columns)
            leading = std::max(leading, column.leading);
        return leading;
    }

    // A page that is too low for two lines still takes one.
    std::vector<int> forced(double height) const
    {
        std::vector<int> lines = everythingLeft();
        for (size_t column = 0; column < lines.size(); ++column) {
            const double leading = row().columns[column].leading;
            const int fitting =
                static_cast<int>(std::floor((height - riseOf(row())) / leading - dropShare + 1));
            lines[column] = std::min(lines[column], std::max(1, fitting));
        }
        return lines;
    }

    void place(const std::vector<int>& lines)
    {
        m_y += gapBefore();
        FlowSlice slice{static_cast<int>(m_row), m_page, m_y, riseOf(row()), heightOf(row(), lines), {}};
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
