#include "app/storage/salvage/LostPlaces.h"

#include "app/storage/Ranks.h"

namespace tarjuman::storage {

std::optional<QList<int>> lostPlaces(const QList<qint64>& ranks, int expected)
{
    QList<int> lost;
    int place = 0;
    for (const qint64 rank : ranks) {
        if (rank % rankStep != 0 || rank / rankStep <= place || rank / rankStep > expected)
            return std::nullopt;
        for (const auto here = static_cast<int>(rank / rankStep - 1); place < here; ++place)
            lost += place;
        ++place;
    }
    for (; place < expected; ++place)
        lost += place;
    return lost;
}

QList<release::Pair> withoutPlaces(const QList<release::Pair>& pairs, text::Language language,
                                   const QList<int>& places)
{
    QList<release::Pair> left;
    int first = 0;
    for (release::Pair pair : pairs) {
        const int end = first + pair.count[language];
        for (const int place : places)
            pair.count[language] -= place >= first && place < end ? 1 : 0;
        first = end;
        if (pair.count.french > 0 || pair.count.arabic > 0)
            left += pair;
    }
    return left;
}

} // namespace tarjuman::storage
