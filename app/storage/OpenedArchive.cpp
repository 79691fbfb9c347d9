#include "app/storage/OpenedArchive.h"

#include "app/base/Log.h"
#include "app/storage/database/Database.h"
#include "app/storage/DeletedReleases.h"
#include "app/storage/Migrator.h"
#include "app/storage/NewArchive.h"
#include "app/storage/SchemaCheck.h"
#include "app/storage/sqlite/ArchivePlace.h"
#include "app/storage/sqlite/SqliteEngine.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tarjuman::storage {

using base::Error;
using base::ErrorKind;
using base::Result;

Result<std::unique_ptr<Database>> openedArchive(const base::ArchiveAddress& address,
                                                const StoreOptions& options)
{
    const QString& file = address.path();
    if (const auto problem = archivePlaceProblem(file))
        return *problem;
    const bool isMade = !QFileInfo::exists(file) && TRY(makeArchive(file, options));
    auto database = TRY(Database::open(std::make_unique<SqliteEngine>(file), options));
    TRY(checkSchema(*database));
    TRY(Migrator(*database).migrate());
    database->opened().created |= isMade;
    // Looked at once now, so that a save has nothing to find out.
    static_cast<void>(database->engine().checkPlace(*database));
    if (!database->opened().readOnly) {
        // A failure here costs nothing but room, so the archive opens all the same.
        DeletedReleases deleted(*database);
        for (const auto& done : {deleted.countDay(), deleted.purge()}) {
            if (!done)
                qCWarning(base::logStorage) << "what was deleted:" << done.error().detail;
        }
    }
    return database;
}

Result<std::unique_ptr<Database>> openedForReading(const base::ArchiveAddress& address,
                                                   const StoreOptions& options)
{
    auto database = TRY(
        Database::open(std::make_unique<SqliteEngine>(address.path(), SqliteEngine::Role::Reader), options));
    database->opened().schemaVersion = TRY(database->engine().schemaVersion(*database));
    return database;
}

Error archiveNotOpen()
{
    return {ErrorKind::Archive, QCoreApplication::translate(
                                    "Store", "The archive is not open, so nothing can be read or saved.")};
}

} // namespace tarjuman::storage
