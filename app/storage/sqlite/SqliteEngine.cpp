#include "app/storage/sqlite/SqliteEngine.h"

#include "app/base/Log.h"
#include "app/base/OwnFolder.h"
#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/sqlite/ArchivePlace.h"
#include "app/storage/sqlite/FileAccess.h"
#include "app/storage/sqlite/SqliteCopy.h"
#include "app/storage/sqlite/SqliteErrors.h"
#include "app/storage/sqlite/SqliteFiles.h"
#include "app/storage/sqlite/SqliteHandle.h"
#include "app/storage/sqlite/StaleLog.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// "TRJM", in the file's header, tells our archives from other programs' databases.
constexpr qint64 applicationId = 0x54524A4D;

} // namespace

SqliteEngine::SqliteEngine(QString file, Role role)
    : m_file(std::move(file))
    , m_role(role)
{
}

QString SqliteEngine::driver() const
{
    return u"QSQLITE"_s;
}

Result<void> SqliteEngine::prepareFolder() const
{
    if (const auto problem = archivePlaceProblem(m_file))
        return *problem;
    const QFileInfo file(m_file);
    if (!file.exists() && !base::makeOwnFolder(file.absolutePath())) {
        return Error{ErrorKind::Archive,
                     tr("The folder “%1” for the archive could not be made. Choose another place.")
                         .arg(file.absolutePath())};
    }
    return {};
}

Result<void> SqliteEngine::connect(Database& database)
{
    TRY(prepareFolder());
    keepLocksOfSqlite();
    m_hasNoRoom = false;
    m_guard = base::guardArchive(m_file);
    if (m_role == Role::Writer)
        TRY(findFile(database));
    const Opened& opened = database.opened();
    const bool folderIsWritten = mayBeWritten(QFileInfo(m_file).absolutePath());
    // Even a reader needs the log's files. Where they can neither be found nor made, nobody is writing, and
    // SQLite may take the file as one that does not change.
    if (opened.readOnly && !folderIsWritten && QFileInfo(m_file + u"-wal"_s).size() == 0) {
        const QString url =
            QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath()).toString(QUrl::FullyEncoded);
        TRY(tryOpening(database, url + u"?immutable=1"_s, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s));
    } else {
        TRY(tryOpening(database, m_file, opened.readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    }
    TRY(tryReading(database));
    m_held = HeldArchive(sqlite3_db_filename(sqliteHandle(database.connection()), "main"));
    return prepareConnection(database);
}

// What there is, before SQLite looks at it; a new file is made.
Result<void> SqliteEngine::findFile(Database& database)
{
    Opened& opened = database.opened();
    opened.takesReaders = false;
    opened.created = !QFileInfo::exists(m_file);
    if (opened.created && opened.schemaVersion > 0) // opened anew, with nothing there
        return HeldArchive::gone(m_file);
    if (opened.created)
        TRY(makePrivateFile(m_file));
    else if (QFileInfo(m_file).size() == 0)
        return Error{ErrorKind::Archive,
                     tr("This file is empty, so it is no archive. It was left as it is; restore a "
                        "backup, or choose another file.")};
    // The log lies beside the file, so a folder that cannot be written leaves only reading too.
    const bool folderIsWritten = mayBeWritten(QFileInfo(m_file).absolutePath());
    opened.readOnly = !opened.created && !(mayBeWritten(m_file) && folderIsWritten);
    if (!opened.readOnly && !opened.created)
        opened.logSetAside =
            TRY(setStaleLogAside(QFileInfo(m_file).canonicalFilePath(), database.clock().now()));
    return {};
}

Result<void> SqliteEngine::prepareConnection(Database& database) const
{
    // Durable to the last commit; links between tables hold; a crafted file cannot run functions of its own.
    TRY(database.run(u"PRAGMA synchronous = FULL"_s));
    TRY(database.run(u"PRAGMA foreign_keys = ON"_s));
    TRY(database.run(u"PRAGMA trusted_schema = OFF"_s));
    // In KiB. The system keeps the file's pages as well, so that a larger cache of SQLite's own gains
    // nothing.
    TRY(database.run(u"PRAGMA cache_size = -512"_s));
    if (const qint64 pages = database.options().maximumPages; pages > 0)
        TRY(database.run(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    return {};
}

Result<void> SqliteEngine::tryOpening(Database& database, const QString& name, const QString& flags)
{
    QSqlDatabase& connection = database.connection();
    connection.setDatabaseName(name);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(database.options().patience.count()) +
                                 flags);
    if (!connection.open())
        return explain(connection.lastError());
    return {};
}

Result<void> SqliteEngine::tryReading(Database& database)
{
    Result<void> read = refuseStrangers(database);
    const int problem = sqlite3_errcode(sqliteHandle(database.connection())) & 0xff;
    const bool hasNoPlace = problem == SQLITE_IOERR || problem == SQLITE_FULL || problem == SQLITE_CANTOPEN;
    if (read || m_role == Role::Reader || database.opened().readOnly || !hasNoPlace ||
        !openWithoutRoom(database))
        return read;
    return {};
}

// Even reading takes room, for the log's index. Whoever is alone with the archive keeps that in memory; the
// file and its log are then left as they are. Source: sqlite.org/wal.html, "Use of WAL Without
// Shared-Memory".
Result<void> SqliteEngine::openWithoutRoom(Database& database)
{
    database.connection().close();
    TRY(tryOpening(database, m_file, {}));
    TRY(database.run(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    sqlite3_db_config(sqliteHandle(database.connection()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    TRY(refuseStrangers(database));
    m_hasNoRoom = true;
    database.opened().readOnly = true;
    return {};
}

Result<void> SqliteEngine::refuseStrangers(Database& database)
{
    // The first question that makes SQLite read the file; a text or a torn file is found out here.
    const qint64 tables = TRY(ask(database, u"SELECT count(*) FROM sqlite_master"_s)).toLongLong();
    const qint64 owner = TRY(ask(database, u"PRAGMA application_id"_s)).toLongLong();
    if (tables > 0 && owner != applicationId)
        return notAnArchive(u"application_id %1"_s.arg(owner));
    return {};
}

Result<QVariant> SqliteEngine::ask(Database& database, const QString& sql) const
{
    Statement statement = TRY(Statement::prepare(database, sql));
    TRY(statement.run());
    return TRY(statement.next()) ? statement.value(0) : QVariant();
}

Result<void> SqliteEngine::settle(Database& database)
{
    if (database.opened().readOnly)
        return {};
    // Readers and the writer do not wait for each other. Where a file system cannot do it, SQLite keeps the
    // older journal, which is as safe.
    const QString mode = TRY(ask(database, u"PRAGMA journal_mode = WAL"_s)).toString();
    database.opened().takesReaders = mode == u"wal"_s;
    if (!database.opened().takesReaders)
        qCInfo(base::logStorage) << "the archive keeps its journal mode" << mode;
    return {};
}

Result<void> SqliteEngine::checkPlace(Database& database)
{
    if (!database.connection().isOpen())
        return HeldArchive::gone({});
    // So that nothing is written; with room again, it can be when it is opened anew.
    if (m_hasNoRoom)
        return sqliteError(QSqlError({}, {}, QSqlError::TransactionError, QString::number(SQLITE_FULL)));
    return m_held.check(database);
}

Result<void> SqliteEngine::bringHome(Database& database)
{
    return m_held.bringHome(database);
}

void SqliteEngine::beforeClosing(Database& database)
{
    const bool isAtItsPlace = !database.connection().isOpen() || m_held.check(database);
    m_held = HeldArchive();
    if (isAtItsPlace)
        return;
    // Files that are not its own any more are left as they are. The log stays too, and is looked at when the
    // archive is opened next.
    sqlite3_db_config(sqliteHandle(database.connection()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Result<void> SqliteEngine::setPatience(Database& database, std::chrono::milliseconds patience)
{
    return database.run(u"PRAGMA busy_timeout = %1"_s.arg(patience.count()));
}

Result<qint64> SqliteEngine::foreignChanges(Database& database)
{
    return TRY(ask(database, u"PRAGMA data_version"_s)).toLongLong();
}

QString SqliteEngine::beginWriting() const
{
    // The writer's place is taken at once, waiting patiently; a transaction that begins by reading could lose
    // its place to another program in the middle, and then no waiting would help.
    return u"BEGIN IMMEDIATE"_s;
}

Result<void> SqliteEngine::noteWriting(Database& database)
{
    if (database.opened().schemaVersion < firstSchemaWithMarks)
        return {};
    return database.run(uR"(
        UPDATE archive SET mark = substr(mark, 1, 47) || substr(mark, 65, 16) || ':'
            || lower(hex(randomblob(8))))"_s);
}

Result<int> SqliteEngine::schemaVersion(Database& database)
{
    return TRY(ask(database, u"PRAGMA user_version"_s)).toInt();
}

Result<void> SqliteEngine::setSchemaVersion(Database& database, int version)
{
    TRY(database.run(u"PRAGMA application_id = %1"_s.arg(applicationId)));
    return database.run(u"PRAGMA user_version = %1"_s.arg(version));
}

Result<void> SqliteEngine::copyTo(Database& database, const QString& target)
{
    return copyArchive(database, m_file, target, Replacing::BackupsOfItself);
}

QString SqliteEngine::updateCopyName(int schemaVersion) const
{
    const QFileInfo file(m_file);
    return file.dir().filePath(
        u"%1.before-update-%2.%3"_s.arg(file.completeBaseName(), QString::number(schemaVersion),
                                        file.suffix().isEmpty() ? u"backup"_s : file.suffix()));
}

Result<QString> SqliteEngine::copyBeforeUpdate(Database& database, int schemaVersion)
{
    const QString copy = updateCopyName(schemaVersion);
    TRY(copyArchive(database, m_file, copy, Replacing::Anything));
    return copy;
}

Result<void> SqliteEngine::claim(Database& database) const
{
    // Every connection to an archive with a log holds a shared lock as long as it is open, even an idle one;
    // only the last one can leave the log behind.
    const auto mode = ask(database, u"PRAGMA journal_mode = DELETE"_s);
    if (mode && mode->toString() == u"delete"_s && database.run(u"BEGIN EXCLUSIVE"_s))
        return {};
    return Error{ErrorKind::Conflict, tr("Another program has the archive open; close it, then try again."),
                 mode ? mode->toString() : mode.error().detail};
}

QStringList SqliteEngine::companionsOf(const QString& file)
{
    return {file + u"-wal"_s, file + u"-shm"_s, file + u"-journal"_s};
}

Result<QStringList> SqliteEngine::verify(Database& database)
{
    QStringList sentences;
    Statement pages = TRY(Statement::prepare(database, u"PRAGMA integrity_check"_s));
    TRY(pages.run());
    while (TRY(pages.next())) {
        if (pages.text(0) != u"ok"_s)
            sentences += tr("The file is damaged: %1.").arg(pages.text(0));
    }
    Statement links = TRY(Statement::prepare(database, u"PRAGMA foreign_key_check"_s));
    TRY(links.run());
    while (TRY(links.next())) {
        sentences +=
            tr("A row of the table “%1” belongs to a release that does not exist.").arg(links.text(0));
    }
    return sentences;
}

Error SqliteEngine::explain(const QSqlError& error) const
{
    return sqliteError(error);
}

} // namespace tarjuman::storage
