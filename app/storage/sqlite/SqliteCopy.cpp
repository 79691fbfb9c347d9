#include "app/storage/sqlite/SqliteCopy.h"

#include "app/base/GuardedFiles.h"
#include "app/base/TemporaryNames.h"
#include "app/base/UnfinishedFile.h"
#include "app/base/WholeFile.h"
#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/sqlite/ArchiveMark.h"
#include "app/storage/sqlite/FileAccess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

#include <sqlite3.h>

#include <memory>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Connection openPlainly(const QString& file, int flags)
{
    sqlite3* connection = nullptr;
    const int opened = sqlite3_open_v2(file.toUtf8().constData(), &connection, flags, nullptr);
    Connection held(connection, sqlite3_close);
    if (opened != SQLITE_OK)
        held.reset();
    return held;
}

QByteArray markIn(sqlite3* connection)
{
    sqlite3_stmt* row = nullptr;
    QByteArray mark;
    if (sqlite3_prepare_v2(connection, "SELECT mark FROM archive", -1, &row, nullptr) == SQLITE_OK &&
        sqlite3_step(row) == SQLITE_ROW)
        mark = reinterpret_cast<const char*>(sqlite3_column_text(row, 0));
    sqlite3_finalize(row);
    return mark;
}

// Whether the file is a copy that was made of an archive, and that nobody has worked in since.
bool isBackupOf(const QString& file, const QByteArray& identity)
{
    if (identity.isEmpty() || !QFileInfo(file).isFile() || QFileInfo(file + u"-wal"_s).size() > 0)
        return false;
    const Connection connection = openPlainly(file, SQLITE_OPEN_READONLY);
    const auto mark = connection ? markFrom(markIn(connection.get())) : std::nullopt;
    return mark && mark->identity == identity && mark->previous == backupState;
}

// Empty for an archive from before marks.
Result<QByteArray> identityIn(Database& database)
{
    if (database.opened().schemaVersion < firstSchemaWithMarks)
        return QByteArray();
    Statement row = TRY(Statement::prepare(database, u"SELECT mark FROM archive"_s));
    TRY(row.run());
    const auto mark = TRY(row.next()) ? markFrom(row.text(0).toLatin1()) : std::nullopt;
    return mark ? mark->identity : QByteArray();
}

// A copy has other pages than its original, although it says the same: a log of the one is no log of the
// other. An archive from before marks has none to renew.
bool renewMark(const QString& copy)
{
    const Connection connection = openPlainly(copy, SQLITE_OPEN_READWRITE);
    if (!connection)
        return false;
    const auto mark = markFrom(markIn(connection.get()));
    if (!mark)
        return true;
    const QByteArray sql =
        "PRAGMA journal_mode = MEMORY; UPDATE archive SET mark = '" + textOf(markOfBackup(*mark)) + "'";
    return sqlite3_exec(connection.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

Result<void> copyArchive(Database& database, const QString& archive, const QString& target,
                         Replacing replacing)
{
    if (identityOf(target) != FileIdentity() && identityOf(target) == identityOf(archive)) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate(
                         "SqliteCopy",
                         "The archive cannot be copied onto itself. Choose another name for the backup.")};
    }
    const auto place = base::endOfName(target);
    if (!place)
        return cannotWrite(target, place.error().detail);
    if (base::isGuarded(*place) ||
        (replacing == Replacing::BackupsOfItself && !isBackupOf(*place, TRY(identityIn(database)))))
        TRY(base::refusal(*place));
    base::sweepTemporaries(QFileInfo(*place).absolutePath());
    QTemporaryFile copy(base::temporaryNameFor(*place)); // its owner’s alone, as the copy stays
    if (!copy.open())
        return cannotWrite(target, copy.errorString());
    const base::UnfinishedFile note(copy.fileName());
    // VACUUM INTO reads one consistent state while others go on writing, and accepts an empty file. It does
    // not wait for the disk itself, hence replaceDurably().
    Statement statement = TRY(Statement::prepare(database, u"VACUUM INTO ?"_s));
    if (auto copied = statement.run(copy.fileName()); !copied)
        return cannotWrite(target, copied.error().detail);
    if (!renewMark(copy.fileName()))
        return cannotWrite(target, u"the mark could not be written"_s);
    return replaceDurably(copy, *place);
}

} // namespace tarjuman::storage
