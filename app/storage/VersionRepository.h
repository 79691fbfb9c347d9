// Releases as they once stood: written once, never changed. Lives on its connection's thread; what is written
// belongs to the transaction of the caller, but where something else is said.
#pragma once

#include "app/base/Result.h"
#include "app/storage/Snapshot.h"

#include <QCoreApplication>

namespace tarjuman::storage {

class Database;

class VersionRepository {
    Q_DECLARE_TR_FUNCTIONS(VersionRepository)
public:
    explicit VersionRepository(Database& database);

    // The newest first.
    base::Result<QList<release::Version>> versionsOf(release::ReleaseId release);
    // Keeps `release` as it is given; returns the version with its id, time, release and status.
    base::Result<release::Version> add(const Snapshot& snapshot, const release::Release& release);
    // The same in a transaction of its own.
    base::Result<release::Version> addAlone(const Snapshot& snapshot, const release::Release& release);
    base::Result<QByteArray> content(release::VersionId id);

private:
    Database& m_database;
};

} // namespace tarjuman::storage
