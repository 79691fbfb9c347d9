// What one database engine does in its own way: opening, schema versions, copies, integrity, the meaning of
// its errors. Everything else in this room is portable SQL, so that a second engine is a second class beside
// SqliteEngine and no repository changes. Owned by the Database; lives on the storage thread.
#pragma once

#include "app/base/Result.h"
#include "app/storage/Store.h"

#include <QSqlError>

namespace tarjuman::storage {

class Database;

class Engine {
public:
    virtual ~Engine() = default;

    // Qt's name of the driver.
    virtual QString driver() const = 0;
    // Opens the connection and fills the database's opened(). Refuses what is no archive; writes nothing into
    // a file that exists.
    virtual base::Result<void> connect(Database& database) = 0;
    // What writes into the file, done once the schema is known to be ours.
    virtual base::Result<void> settle(Database& database) = 0;

    // Whether what this connection has open is still what lies at the archive’s place. A file that was
    // removed or replaced takes writes without an error, and they would be lost.
    virtual base::Result<void> checkPlace() const = 0;

    // Another number than before once another connection wrote; this one's own writing does not count.
    virtual base::Result<qint64> foreignChanges(Database& database) = 0;

    // The statement that begins a transaction which is going to write.
    virtual QString beginWriting() const = 0;
    // 0 for an archive without any table of ours.
    virtual base::Result<int> schemaVersion(Database& database) = 0;
    virtual base::Result<void> setSchemaVersion(Database& database, int version) = 0;

    // A consistent copy while the archive is in use; `target` is replaced only when the copy is whole.
    virtual base::Result<void> copyTo(Database& database, const QString& target) = 0;
    // Where a copy made before a migration goes.
    virtual QString backupName(int schemaVersion, const QDateTime& now) const = 0;
    // The sentences of the integrity check; empty when all is well.
    virtual base::Result<QStringList> verify(Database& database) = 0;

    // What a driver's error means to the reader.
    virtual base::Error explain(const QSqlError& error) const = 0;
};

} // namespace tarjuman::storage
