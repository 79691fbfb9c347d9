#include "app/storage/NewArchive.h"

#include "app/base/OwnFolder.h"
#include "app/base/TemporaryNames.h"
#include "app/base/UnfinishedFile.h"
#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/Migrator.h"
#include "app/storage/sqlite/FileAccess.h"
#include "app/storage/sqlite/SqliteEngine.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

void removeFiles(const QString& archive)
{
    QFile::remove(archive);
    for (const QString& companion : SqliteEngine::companionsOf(archive))
        QFile::remove(companion);
}

Result<void> fill(const QString& file, const StoreOptions& options)
{
    const auto database = TRY(Database::open(std::make_unique<SqliteEngine>(file), options));
    TRY(Migrator(*database).migrate());
    // Into the file, since only that is kept: on a full disk the closing would leave it in the log without a
    // word.
    auto checkpoint = TRY(Statement::prepare(*database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    TRY(checkpoint.run());
    if (!TRY(checkpoint.next()) || checkpoint.number(0) != 0)
        return base::Error{
            base::ErrorKind::Archive,
            QCoreApplication::translate("Store", "The new archive could not be written whole.")};
    return {};
}

} // namespace

Result<bool> makeArchive(const QString& file, const StoreOptions& options)
{
    base::makeOwnFolder(QFileInfo(file).absolutePath());
    const QString making = base::temporaryNameFor(file);
    const base::UnfinishedFile note(making);
    if (auto filled = fill(making, options); !filled) {
        removeFiles(making);
        return std::move(filled).error();
    }
    const auto placed = placeWithoutReplacing(making, file);
    removeFiles(making);
    return placed;
}

} // namespace tarjuman::storage
