// The releases of the archive as a list shows them, without their texts; those that were deleted apart. Also
// what of it another program changed meanwhile, asked cheaply enough to be asked again and again. Lives on
// its connection's thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/DeletedRelease.h"

#include <QHash>

namespace tarjuman::storage {

class Database;
class Statement;

// Where a release stands in the archive.
struct Standing {
    enum class Place { InList, Deleted, Gone };
    Place place = Place::Gone;
    qint64 revision = 0;
};

// The last change of each release of the list, in milliseconds since 1970.
using ChangeTimes = QHash<release::ReleaseId, qint64>;

struct ListChanges {
    QList<release::ReleaseSummary> changed = {}; // new ones and brought back ones among them
    QList<release::ReleaseId> removed = {};
};

class ReleaseList {
public:
    explicit ReleaseList(Database& database);

    // Those without a date first, then the newest: by date, then by last change.
    base::Result<QList<release::ReleaseSummary>> all();
    // Those that can still be brought back, the last deleted first.
    base::Result<QList<release::DeletedRelease>> deleted();
    // A number that is another one once another program wrote, cheap enough to be asked every second. Only
    // the connection that writes knows it: by Store::change().
    base::Result<qint64> foreignChanges();
    base::Result<ListChanges> changesSince(const ChangeTimes& known);
    base::Result<Standing> standing(release::ReleaseId id);
    // How many of them are in the list at this revision.
    base::Result<int> countAt(const QHash<release::ReleaseId, qint64>& revisions);

private:
    Database& m_database;
};

} // namespace tarjuman::storage
