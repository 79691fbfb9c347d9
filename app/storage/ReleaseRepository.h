// The releases of the archive: their rows in, their rows out, and nothing that others need not know. Every
// call that writes is one transaction, but for write(). Lives on its connection's thread.
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
    base::Result<release::Release> loadDeleted(release::ReleaseId id); // one that can still be brought back
    base::Result<QList<release::Release>> insert(QList<release::Release> releases);
    // The words that are let pass in the original are let pass in the copy too.
    base::Result<release::Release> insertCopy(release::Release copy, release::ReleaseId original);
    // With a snapshot of what is saved, in the same transaction. A deleted release takes nothing any more
    // (ErrorKind::Conflict): what is written into it would go with it. `patience`: with another program that
    // is writing; the store's own when not given.
    base::Result<release::Release> save(const release::Release& saved, const release::Release& current,
                                        const std::optional<Snapshot>& snapshot = {},
                                        std::optional<std::chrono::milliseconds> patience = {});
    // The same two within the caller's transaction. What is written is sound, and written even where nothing
    // differs.
    base::Result<release::Release> read(release::ReleaseId id);
    base::Result<release::Release> write(const release::Release& saved, release::Release next);
    base::Result<void> remove(const QList<release::ReleaseId>& ids);
    base::Result<void> restore(const QList<release::ReleaseId>& ids);

    // The parts of a release whose row is known, as they lie in the archive.
    base::Result<void> loadParts(release::Release& release);

private:
    enum class Place { InList, Deleted };
    base::Result<release::Release> readFrom(Place place, release::ReleaseId id);
    base::Result<release::Release> loadRow(Place place, release::ReleaseId id);
    base::Result<void> insertWhole(release::Release& release);
    base::Result<void> insertRow(release::Release& release);
    base::Result<void> writeParts(const release::Release& saved, const release::Release& current);
    base::Result<void> updateRow(qint64 savedRevision, const release::Release& release);
    base::Result<void> setDeleted(const QList<release::ReleaseId>& ids, const QDateTime& moment);
    static base::Error conflict(release::ReleaseId id, qint64 savedRevision);

    Database& m_database;
};

} // namespace tarjuman::storage
