// The rows of a release's pairs: read in order, and written only where they differ. Part of the
// ReleaseRepository, and of whatever makes stored releases sound; inside a transaction, on its connection's
// thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

namespace tarjuman::storage {

class Database;

class PairTable {
public:
    explicit PairTable(Database& database);

    base::Result<void> load(release::Release& release);
    // From `saved` to `current`. Pairs have no identity, so what is equal at the beginning and at the end
    // stays, and what lies between is compared place by place.
    base::Result<void> write(const release::Release& saved, const release::Release& current);

private:
    base::Result<QList<qint64>> ranksOf(release::ReleaseId id);
    base::Result<void> removeAt(release::ReleaseId id, const QList<qint64>& ranks);
    base::Result<void> writeAt(release::ReleaseId id, const QList<qint64>& ranks,
                               const QList<release::Pair>& pairs);

    Database& m_database;
};

} // namespace tarjuman::storage
