#include "app/storage/PairTable.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/Ranks.h"
#include "app/storage/ReleaseRows.h"

#include <algorithm>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::Pair;
using release::Release;
using release::ReleaseId;

namespace {

// The stretch in which two lists of pairs differ: `begin` pairs are equal before it, `end` ones after it.
struct Difference {
    qsizetype begin = 0;
    qsizetype end = 0;
};

Difference differenceOf(const QList<Pair>& old, const QList<Pair>& present)
{
    Difference difference;
    const qsizetype shorter = std::min(old.size(), present.size());
    while (difference.begin < shorter && old[difference.begin] == present[difference.begin])
        ++difference.begin;
    while (difference.end < shorter - difference.begin &&
           old[old.size() - 1 - difference.end] == present[present.size() - 1 - difference.end])
        ++difference.end;
    return difference;
}

// For each pair of the present, the rank of the old row that it takes over.
QList<std::optional<qint64>> heirs(const QList<qint64>& oldRanks, qsizetype presentCount,
                                   Difference difference)
{
    QList<std::optional<qint64>> ranks(presentCount);
    const qsizetype fromFront = std::min(oldRanks.size(), presentCount) - difference.end;
    for (qsizetype i = 0; i < fromFront; ++i)
        ranks[i] = oldRanks[i];
    for (qsizetype i = 1; i <= difference.end; ++i)
        ranks[presentCount - i] = oldRanks[oldRanks.size() - i];
    return ranks;
}

} // namespace

PairTable::PairTable(Database& database)
    : m_database(database)
{
}

Result<void> PairTable::load(Release& release)
{
    Statement rows = TRY(Statement::prepare(
        m_database,
        u"SELECT count_fr, count_ar, state, agreed_fr, agreed_ar FROM pair WHERE release_id = ? ORDER BY rank"_s));
    TRY(rows.run(qint64(release.id)));
    while (TRY(rows.next())) {
        release.pairs += Pair{{static_cast<int>(rows.number(0)), static_cast<int>(rows.number(1))},
                              stateFromKey(rows.text(2)),
                              {rows.text(3), rows.text(4)}};
    }
    return {};
}

Result<void> PairTable::write(const Release& saved, const Release& current)
{
    if (saved.pairs == current.pairs)
        return {};
    const QList<qint64> oldRanks = TRY(ranksOf(current.id));
    const Difference difference = differenceOf(saved.pairs, current.pairs);
    const auto taken = heirs(oldRanks, current.pairs.size(), difference);
    const QList<qint64> ranks = ranksFor(taken);
    const bool allKeepTheirs =
        std::equal(taken.begin(), taken.end(), ranks.begin(),
                   [](const std::optional<qint64>& old, qint64 rank) { return old.value_or(rank) == rank; });
    if (!allKeepTheirs) {
        TRY(removeAt(current.id, oldRanks));
        return writeAt(current.id, ranks, current.pairs);
    }
    const qsizetype before = std::min(oldRanks.size(), ranks.size()) - difference.end;
    TRY(removeAt(current.id, oldRanks.mid(before, oldRanks.size() - difference.end - before)));
    QList<qint64> changedRanks;
    QList<Pair> changed;
    for (qsizetype i = difference.begin; i < ranks.size() - difference.end; ++i) {
        if (i >= before || saved.pairs[i] != current.pairs[i]) {
            changedRanks += ranks[i];
            changed += current.pairs[i];
        }
    }
    return writeAt(current.id, changedRanks, changed);
}

Result<QList<qint64>> PairTable::ranksOf(ReleaseId id)
{
    Statement rows =
        TRY(Statement::prepare(m_database, u"SELECT rank FROM pair WHERE release_id = ? ORDER BY rank"_s));
    TRY(rows.run(qint64(id)));
    QList<qint64> ranks;
    while (TRY(rows.next()))
        ranks += rows.number(0);
    return ranks;
}

Result<void> PairTable::removeAt(ReleaseId id, const QList<qint64>& ranks)
{
    Statement removal =
        TRY(Statement::prepare(m_database, u"DELETE FROM pair WHERE release_id = ? AND rank = ?"_s));
    for (const qint64 rank : ranks)
        TRY(removal.changeOne(qint64(id), rank));
    return {};
}

Result<void> PairTable::writeAt(ReleaseId id, const QList<qint64>& ranks, const QList<Pair>& pairs)
{
    Statement insertion = TRY(Statement::prepare(m_database, uR"(
        INSERT INTO pair (release_id, rank, count_fr, count_ar, state, agreed_fr, agreed_ar)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (release_id, rank)
        DO UPDATE SET count_fr = excluded.count_fr, count_ar = excluded.count_ar, state = excluded.state,
            agreed_fr = excluded.agreed_fr, agreed_ar = excluded.agreed_ar)"_s));
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const Pair& pair = pairs[i];
        TRY(insertion.changeOne(qint64(id), ranks[i], pair.count.french, pair.count.arabic, keyOf(pair.state),
                                pair.agreed.french, pair.agreed.arabic));
    }
    return {};
}

} // namespace tarjuman::storage
