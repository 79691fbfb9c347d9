// Sums of heights: the top of any row, and the row at any height, in O(log n) (P. M. Fenwick, "A new data
// structure for cumulative frequency tables", 1994). A plain value.
#pragma once

#include <cstddef>
#include <vector>

namespace tarjuman::ui {

class FenwickTree {
public:
    void assign(const std::vector<int>& values)
    {
        m_tree.assign(values.size() + 1, 0);
        for (std::size_t i = 1; i < m_tree.size(); ++i) {
            m_tree[i] += values[i - 1];
            const std::size_t next = i + (i & (~i + 1));
            if (next < m_tree.size())
                m_tree[next] += m_tree[i];
        }
    }

    int size() const { return int(m_tree.size()) - 1; }

    void add(int index, int difference)
    {
        for (auto i = std::size_t(index) + 1; i < m_tree.size(); i += i & (~i + 1))
            m_tree[i] += difference;
    }

    // The sum of the first `count` values.
    int sum(int count) const
    {
        int sum = 0;
        for (auto i = std::size_t(count); i > 0; i -= i & (~i + 1))
            sum += m_tree[i];
        return sum;
    }

    // The greatest index whose sum of all before it is not above `target`; values must not be negative.
    int find(int target) const
    {
        std::size_t step = 1;
        while (step * 2 < m_tree.size())
            step *= 2;
        std::size_t place = 0;
        for (; step > 0; step /= 2) {
            if (place + step < m_tree.size() && m_tree[place + step] <= target) {
                place += step;
                target -= m_tree[place];
            }
        }
        return int(place);
    }

private:
    std::vector<int> m_tree = {0};
};

} // namespace tarjuman::ui
