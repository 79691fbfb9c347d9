// The rows of what a release lets stand of its findings: read in order, and written only where they differ.
// Part of the ReleaseRepository, inside a transaction, on its connection's thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

namespace tarjuman::storage {

class Database;

class WaiverTable {
public:
    explicit WaiverTable(Database& database);

    base::Result<void> load(release::Release& release);
    // From `saved` to `current`: removes, changes and inserts only what differs. `saved` may be empty.
    base::Result<void> write(const release::Release& saved, const release::Release& current);

private:
    base::Result<void> remove(release::ReleaseId id, const release::Waiver& waiver);
    base::Result<void> put(release::ReleaseId id, const release::Waiver& waiver);

    Database& m_database;
};

} // namespace tarjuman::storage
