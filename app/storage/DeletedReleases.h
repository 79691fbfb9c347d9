// When a deleted release is forgotten for good: not by the clock alone, which may be wrong. It was deleted a
// week before by the clock, the archive was opened on that many days since, and nothing was written into the
// release afterwards. Called at every opening of an archive that can be written, on the storage thread.
#pragma once

#include "app/base/Result.h"

#include <QDateTime>

namespace tarjuman::storage {

class Database;

class DeletedReleases {
public:
    static constexpr int daysKept = 7;

    explicit DeletedReleases(Database& database);

    // Counts today, once. A clock that goes back does not count; it counts again from where it stands.
    base::Result<void> countDay();
    base::Result<void> purge();

private:
    base::Result<bool> hasAged(const QDateTime& before);

    Database& m_database;
};

} // namespace tarjuman::storage
