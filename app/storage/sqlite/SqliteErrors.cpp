#include "app/storage/sqlite/SqliteErrors.h"

#include <QCoreApplication>
#include <QSqlError>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

namespace {

// The primary result codes; the driver gives extended ones, whose low byte is the primary;
// sqlite.org/rescode.html.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    NotADatabase = 26,
    NoRoomForIndex = 10 | (19 << 8), // extended: SQLITE_IOERR_SHMSIZE
};

class SqliteErrors {
    Q_DECLARE_TR_FUNCTIONS(SqliteErrors)
public:
    static QString sentenceFor(int code)
    {
        switch (code) {
        case Busy:
        case Locked:
            return tr(
                "Another program is writing in the archive and did not finish in time. Nothing was changed; "
                "try again in a moment.");
        case ReadOnly:
            return tr(
                "The archive can only be read: nothing can be saved in it. Allow writing to the file and its "
                "folder, then open it again.");
        case Full:
            return tr(
                "There is no room left on the disk for the archive. What was saved before is safe; free some "
                "space, then save again.");
        case InputOutput:
            return tr(
                "The disk reported an error while the archive was in use. What was saved before is safe; "
                "check the disk, then try again.");
        case Corrupt:
            return tr(
                "The archive is damaged. It was left as it is; choose “Restore a backup…” or “Salvage what "
                "can be read…” (on the command line: restore, salvage), and don’t copy files over it.");
        case CannotOpen:
        case Permission:
            return tr("The archive could not be opened. Check that its folder exists and that you may write "
                      "there.");
        case TooBig:
            return tr(
                "The text is too long for the archive. Nothing was changed; split it into several releases.");
        default:
            return tr("The archive could not do what was asked. Nothing was changed.");
        }
    }

    static QString notAnArchive()
    {
        return tr("This file is not an archive of Tarjuman. It was left as it is; choose another file.");
    }
};

} // namespace

Error sqliteError(const QSqlError& error)
{
    const int extended = error.nativeErrorCode().toInt();
    const int code = extended == NoRoomForIndex ? Full : extended & 0xff;
    const QString detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.text().trimmed());
    if (code == NotADatabase)
        return notAnArchive(detail);
    return {ErrorKind::Archive, SqliteErrors::sentenceFor(code), detail};
}

Error notAnArchive(const QString& detail)
{
    return {ErrorKind::Archive, SqliteErrors::notAnArchive(), detail};
}

} // namespace tarjuman::storage
