#include "app/storage/salvage/SalvageChoice.h"

#include "app/storage/salvage/SalvageChecks.h"

#include <algorithm>

namespace tarjuman::storage {

namespace {

// A key that could not be read is nobody's.
bool sameKey(const FoundRow& left, const FoundRow& right)
{
    return left.first != 0 && left.table == right.table && left.first == right.first &&
           left.second == right.second;
}

Match matchOf(const SqlitePages& pages, const FoundRow& found, qint64& budget)
{
    const SalvagedRow row = rowOf(pages, found, budget);
    return matchOf(paragraphOf(row), checksumOf(row));
}

// Of rows of one key, the best first: another one that was found as well gives way only to a checksum.
const FoundRow& bestOf(const SqlitePages& pages, std::span<const FoundRow> candidates, qint64& budget)
{
    const FoundRow& first = candidates.front();
    if (candidates.size() == 1 || first.table != SalvageTable::Paragraph ||
        matchOf(pages, first, budget) != Match::Differs)
        return first;
    for (const FoundRow& other : candidates.subspan(1)) {
        const bool asGood = other.trust == first.trust || first.trust != Trust::Reached;
        if (asGood && other.trust != Trust::Given && matchOf(pages, other, budget) == Match::Matches)
            return other;
    }
    return first;
}

} // namespace

ChosenRows chosenRows(const SqlitePages& pages, const QList<FoundRow>& found, qint64& budget)
{
    ChosenRows chosen;
    const std::span<const FoundRow> all(found.constData(), static_cast<size_t>(found.size()));
    for (size_t begin = 0; begin < all.size();) {
        size_t end = begin + 1;
        while (end < all.size() && sameKey(all[begin], all[end]))
            ++end;
        const FoundRow& best = bestOf(pages, all.subspan(begin, end - begin), budget);
        (best.trust == Trust::Given ? chosen.spare : chosen.rows) += best;
        begin = end;
    }
    return chosen;
}

std::span<const FoundRow> rowsOf(const QList<FoundRow>& rows, SalvageTable table)
{
    const auto [begin, end] = std::equal_range(
        rows.begin(), rows.end(), FoundRow{table, {}, {}, 0, 0, 0, 0, false},
        [](const FoundRow& left, const FoundRow& right) { return left.table < right.table; });
    return {begin, end};
}

} // namespace tarjuman::storage
