#include "app/storage/NewArchive.h"

#include "app/base/OwnFolder.h"
#include "app/base/TemporaryNames.h"
#include "app/base/UnfinishedFile.h"
#include "app/storage/Database.h"
#include "app/storage/FileAccess.h"
#include "app/storage/Migrator.h"
#include "app/storage/SqliteEngine.h"

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
    return Migrator(*database).migrate();
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
