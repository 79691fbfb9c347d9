// What one database engine does in its own way: opening, schema versions, copies, integrity, the meaning of
// its errors. The repositories hold to portable SQL, so that a second engine is a second class beside
// SqliteEngine and they stay as they are. Owned by the Database, on its thread.
#pragma once

#include "app/base/Result.h"
#include "app/storage/database/Opened.h"

#include <QSqlError>

#include <chrono>

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
    // removed, replaced or written over takes writes without an error, and they would be lost. A connection
    // that could not be opened anew has nothing there.
    virtual base::Result<void> checkPlace(Database& database) = 0;
    // After that check failed: brings all that was committed into the file at the archive’s place, where that
    // is possible without harm; the connection must then be opened anew. An error when it is not.
    virtual base::Result<void> bringHome(Database& database) = 0;
    // Keeps the closing of a connection from writing over files that are not its own any more.
    virtual void beforeClosing(Database& database) = 0;

    // How long from now on to wait for another program that is writing.
    virtual base::Result<void> setPatience(Database& database, std::chrono::milliseconds patience) = 0;

    // Another number than before once another connection wrote; this one's own writing does not count.
    virtual base::Result<qint64> foreignChanges(Database& database) = 0;

    // The statement that begins a transaction which is going to write.
    virtual QString beginWriting() const = 0;
    // Within such a transaction, before its end: renews the archive’s mark.
    virtual base::Result<void> noteWriting(Database& database) = 0;
    // 0 for an archive without any table of ours.
    virtual base::Result<int> schemaVersion(Database& database) = 0;
    virtual base::Result<void> setSchemaVersion(Database& database, int version) = 0;

    // A consistent copy while the archive is in use; `target` is replaced only when the copy is whole.
    virtual base::Result<void> copyTo(Database& database, const QString& target) = 0;
    // A copy before a migration, under a name of its own; its place. There is one a schema: a copy that an
    // update left which was not finished gives way.
    virtual base::Result<QString> copyBeforeUpdate(Database& database, int schemaVersion) = 0;
    // The sentences of the integrity check; empty when all is well.
    virtual base::Result<QStringList> verify(Database& database) = 0;

    // What a driver's error means to the reader.
    virtual base::Error explain(const QSqlError& error) const = 0;
};

} // namespace tarjuman::storage
