// The releases of the archive: their rows in, their rows out, and nothing that others need not know. Every
// call that writes is one transaction. Lives on the storage thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"
#include "app/storage/Snapshot.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace tarjuman::storage {

class Database;

class ReleaseRepository {
    Q_DECLARE_TR_FUNCTIONS(ReleaseRepository)
public:
    explicit ReleaseRepository(Database& database);

    base::Result<QList<release::ReleaseSummary>> summaries();
    base::Result<release::Release> load(release::ReleaseId id);
    base::Result<QList<release::Release>> insert(QList<release::Release> releases);
    // The words that are let pass in the original are let pass in the copy too.
    base::Result<release::Release> insertCopy(release::Release copy, release::ReleaseId original);
    // With a snapshot of what is saved, in the same transaction. `patience`: with another program that is
    // writing; the store's own when not given.
    base::Result<release::Release> save(const release::Release& saved, const release::Release& current,
                                        const std::optional<Snapshot>& snapshot = {},
                                        std::optional<std::chrono::milliseconds> patience = {});
    base::Result<void> remove(const QList<release::ReleaseId>& ids);
    base::Result<void> restore(const QList<release::ReleaseId>& ids);
    // Forgets for good what was deleted before `moment`.
    base::Result<void> purgeDeleted(const QDateTime& moment);

    // The parts of a release whose row is known, as they lie in the archive.
    base::Result<void> loadParts(release::Release& release);

private:
    base::Result<release::Release> loadRow(release::ReleaseId id);
    base::Result<void> insertWhole(release::Release& release);
    base::Result<void> insertRow(release::Release& release);
    base::Result<void> writeParts(const release::Release& saved, const release::Release& current);
    base::Result<void> updateRow(qint64 savedRevision, const release::Release& release);
    base::Result<void> setDeleted(const QList<release::ReleaseId>& ids, const QDateTime& moment);
    base::Result<bool> hasDeleted(const QDateTime& before);
    static base::Error conflict(release::ReleaseId id, qint64 savedRevision);

    Database& m_database;
};

} // namespace tarjuman::storage
