#include "app/storage/SqliteEngine.h"

#include "app/base/Log.h"
#include "app/base/WholeFile.h"
#include "app/storage/Database.h"
#include "app/storage/FileAccess.h"
#include "app/storage/SqliteErrors.h"
#include "app/storage/Statement.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QUrl>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// "TRJM", in the file's header, tells our archives from other programs' databases.
constexpr qint64 applicationId = 0x54524A4D;

} // namespace

SqliteEngine::SqliteEngine(QString file)
    : m_file(std::move(file))
{
}

QString SqliteEngine::driver() const
{
    return u"QSQLITE"_s;
}

Result<void> SqliteEngine::prepareFolder() const
{
    const QFileInfo file(m_file);
    if (file.isDir()) {
        return Error{ErrorKind::Archive, tr("“%1” is a folder, not an archive. Choose a file.").arg(m_file)};
    }
    if (!file.exists() && !QDir().mkpath(file.absolutePath())) {
        return Error{ErrorKind::Archive,
                     tr("The folder “%1” for the archive could not be made. Choose another place.")
                         .arg(file.absolutePath())};
    }
    return {};
}

Result<void> SqliteEngine::connect(Database& database)
{
    TRY(prepareFolder());
    Opened& opened = database.opened();
    opened.created = QFileInfo(m_file).size() == 0;
    // The log lies beside the file, so a folder that cannot be written leaves only reading too.
    const bool folderIsWritten = mayBeWritten(QFileInfo(m_file).absolutePath());
    opened.readOnly = !opened.created && !(mayBeWritten(m_file) && folderIsWritten);
    // Even a reader needs the log's files. Where they can neither be found nor made, nobody is writing, and
    // SQLite may take the file as one that does not change.
    if (opened.readOnly && !folderIsWritten && QFileInfo(m_file + u"-wal"_s).size() == 0) {
        const QString url =
            QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath()).toString(QUrl::FullyEncoded);
        TRY(tryOpening(database, url + u"?immutable=1"_s, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s));
    } else {
        TRY(tryOpening(database, m_file, opened.readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    }
    TRY(refuseStrangers(database));
    m_opened = identityOf(m_file);
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
    if (mode != u"wal"_s)
        qCInfo(base::logStorage) << "the archive keeps its journal mode" << mode;
    return {};
}

Result<void> SqliteEngine::checkPlace() const
{
    if (m_opened == FileIdentity() || m_opened == identityOf(m_file))
        return {};
    return Error{
        ErrorKind::Archive,
        tr("The archive’s file is no longer where it was, so nothing was saved. Your text stays in the "
           "window; put the file back or choose another archive."),
        m_file};
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
    if (QFileInfo(target) == QFileInfo(m_file)) {
        return Error{ErrorKind::Usage,
                     tr("The archive cannot be copied onto itself. Choose another name for the backup.")};
    }
    const auto place = base::ordinaryTarget(target);
    if (!place)
        return cannotWrite(target, place.error().detail);
    QTemporaryFile copy(*place + u".XXXXXX"_s);
    if (!copy.open())
        return cannotWrite(target, copy.errorString());
    // A temporary file is its owner's alone; the copy is for whom the file before it was, or the archive.
    copy.setPermissions(QFile::permissions(QFile::exists(*place) ? *place : m_file));
    // VACUUM INTO reads one consistent state while others go on writing, and accepts an empty file. It does
    // not wait for the disk itself, hence replaceDurably().
    Statement statement = TRY(Statement::prepare(database, u"VACUUM INTO ?"_s));
    if (auto copied = statement.run(copy.fileName()); !copied)
        return cannotWrite(target, copied.error().detail);
    return replaceDurably(copy, *place);
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

QString SqliteEngine::backupName(int schemaVersion, const QDateTime& now) const
{
    const QFileInfo file(m_file);
    return file.dir().filePath(u"%1.before-update-%2-%3.%4"_s.arg(
        file.completeBaseName(), QString::number(schemaVersion), now.toString(u"yyyyMMdd-HHmmss"_s),
        file.suffix().isEmpty() ? u"backup"_s : file.suffix()));
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
