#include "app/storage/Ranks.h"

#include <algorithm>

namespace tarjuman::storage {

namespace {

using PresentRanks = QList<std::optional<qint64>>;

// Which rows may stay: a longest strictly rising run of their ranks (patience sorting, O(n log n)).
QList<bool> longestRising(const PresentRanks& present)
{
    QList<qsizetype> tails; // tails[k]: the row that ends the best run of length k + 1
    QList<qsizetype> previous(present.size(), -1);
    for (qsizetype row = 0; row < present.size(); ++row) {
        if (!present[row])
            continue;
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), *present[row],
                             [&](qsizetype tail, qint64 rank) { return *present[tail] < rank; });
        if (place != tails.begin())
            previous[row] = *std::prev(place);
        if (place == tails.end())
            tails += row;
        else
            *place = row;
    }
    QList<bool> stays(present.size(), false);
    for (qsizetype row = tails.isEmpty() ? -1 : tails.last(); row >= 0; row = previous[row])
        stays[row] = true;
    return stays;
}

QList<qint64> evenRanks(qsizetype count)
{
    QList<qint64> ranks;
    ranks.reserve(count);
    for (qsizetype row = 0; row < count; ++row)
        ranks += (row + 1) * rankStep;
    return ranks;
}

// The distance between the ranks of `count` new rows that go between `low` and `high`; 0 when there is no
// room.
qint64 stepBetween(std::optional<qint64> low, std::optional<qint64> high, qsizetype count)
{
    return low && high ? std::min((*high - *low) / (count + 1), rankStepBetween) : rankStep;
}

} // namespace

QList<qint64> ranksFor(const PresentRanks& present)
{
    const QList<bool> stays = longestRising(present);
    QList<qint64> ranks;
    ranks.reserve(present.size());
    std::optional<qint64> low;
    for (qsizetype row = 0; row < present.size();) {
        qsizetype end = row;
        while (end < present.size() && !stays[end])
            ++end;
        const auto high = end < present.size() ? present[end] : std::nullopt;
        const qint64 step = stepBetween(low, high, end - row);
        if (end > row && step == 0)
            return evenRanks(present.size());
        const qint64 first = low ? *low + step : high ? *high - step * (end - row) : rankStep;
        for (qsizetype i = 0; i < end - row; ++i)
            ranks += first + i * step;
        if (end < present.size())
            ranks += *present[end];
        low = ranks.last();
        row = end + 1;
    }
    return ranks;
}

} // namespace tarjuman::storage
