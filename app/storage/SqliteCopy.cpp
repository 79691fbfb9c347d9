#include "app/storage/SqliteCopy.h"

#include "app/base/WholeFile.h"
#include "app/storage/ArchiveMark.h"
#include "app/storage/Database.h"
#include "app/storage/FileAccess.h"
#include "app/storage/Statement.h"

#include <QCoreApplication>
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

Result<void> copyArchive(Database& database, const QString& archive, const QString& target)
{
    if (identityOf(target) != FileIdentity() && identityOf(target) == identityOf(archive)) {
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate(
                         "SqliteCopy",
                         "The archive cannot be copied onto itself. Choose another name for the backup.")};
    }
    const auto place = base::ordinaryTarget(target);
    if (!place)
        return cannotWrite(target, place.error().detail);
    QTemporaryFile copy(*place + u".XXXXXX"_s); // its owner’s alone, as the copy stays
    if (!copy.open())
        return cannotWrite(target, copy.errorString());
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
