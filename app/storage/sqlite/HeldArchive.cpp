#include "app/storage/sqlite/HeldArchive.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/sqlite/LogFile.h"
#include "app/storage/sqlite/SqliteFiles.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

// Another program may be at the log between two looks at it.
static constexpr int looks = 3;

HeldArchive::HeldArchive(QByteArray path)
    : m_path(std::move(path))
{
}

Error HeldArchive::gone(const QString& detail)
{
    return {ErrorKind::Archive,
            tr("The archive’s file is no longer where it was, so nothing was saved. Your text stays in the "
               "window; put the file back or choose another archive."),
            detail};
}

Result<void> HeldArchive::check(Database& database)
{
    if (m_path.isEmpty())
        return {};
    TRY(checkFiles());
    return checkMark(database);
}

Result<void> HeldArchive::checkFiles() const
{
    const Place place = placeOf(m_path);
    if (place == Place::Removed || place == Place::Exchanged) {
        return gone(QString::fromUtf8(m_path));
    }
    for (const char* companion : {"-wal", "-shm"}) {
        const Place there = placeOf(m_path + companion);
        if (there == Place::Removed || there == Place::Exchanged) {
            return Error{
                ErrorKind::Archive,
                tr("Another program removed a file that belongs to the archive (“%1”), so nothing was "
                   "saved. Your text stays in the window, and saving is tried again.")
                    .arg(QString::fromUtf8(m_path + companion))};
        }
    }
    return {};
}

Result<void> HeldArchive::learnPages(Database& database)
{
    Statement size = TRY(Statement::prepare(database, u"PRAGMA page_size"_s));
    TRY(size.run());
    if (TRY(size.next()))
        m_pageSize = size.number(0);
    Statement root = TRY(Statement::prepare(
        database, u"SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = 'archive'"_s));
    TRY(root.run());
    if (TRY(root.next()))
        m_markPage = root.number(0);
    return {};
}

std::optional<ArchiveMark> HeldArchive::markOnDisk() const
{
    const auto page = readOpened(m_path, (m_markPage - 1) * m_pageSize, m_pageSize);
    return page ? markInPage(*page) : std::nullopt;
}

// The file lies behind the log: what it says, or does not say yet, must be a state that the log began from or
// led to. Without anything in the log, it is what the connection sees.
Result<bool> HeldArchive::mayBeOnDisk(Database& database, const std::optional<ArchiveMark>& mark) const
{
    const auto read = [this](qint64 offset, qint64 length) {
        return readOpened(m_path + "-wal", offset, length).value_or(QByteArray());
    };
    const LogContent log = readLog(read, static_cast<quint32>(m_markPage));
    if (log.holdsFrames && !log.marks.isEmpty())
        return (mark || !m_lastMark) && logBelongs(log.marks, mark);
    Statement row = TRY(Statement::prepare(database, u"SELECT mark FROM archive"_s));
    TRY(row.run());
    const bool isFound = TRY(row.next());
    return isFound && mark && markFrom(row.text(0).toLatin1()) == mark;
}

Result<void> HeldArchive::checkMark(Database& database)
{
    if (database.opened().schemaVersion < firstSchemaWithMarks)
        return {};
    if (m_markPage == 0)
        TRY(learnPages(database));
    for (int look = 0; look < looks && m_markPage != 0; ++look) {
        const auto mark = markOnDisk();
        if (mark && mark == m_lastMark)
            return {};
        if (TRY(mayBeOnDisk(database, mark))) {
            m_lastMark = mark;
            return {};
        }
    }
    return Error{
        ErrorKind::Archive,
        tr("Another program wrote over the archive’s file while it was open, so nothing was saved. Your "
           "text stays in the window and is kept beside the archive; close Tarjuman and start it again."),
        QString::fromUtf8(m_path)};
}

Result<void> HeldArchive::bringHome(Database& database)
{
    const bool isOnlyTheLogGone =
        placeOf(m_path) == Place::Kept && placeOf(m_path + "-wal") == Place::Removed;
    if (isOnlyTheLogGone && m_markPage != 0 && markOnDisk() == m_lastMark) {
        // Nobody has written since, for whoever opens the archive makes a log.
        Statement checkpoint = TRY(Statement::prepare(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        TRY(checkpoint.run());
        if (TRY(checkpoint.next()) && checkpoint.number(0) == 0)
            return {};
    }
    // With the log in its place, all that was committed is in it.
    if (placeOf(m_path) == Place::Kept && placeOf(m_path + "-wal") == Place::Kept)
        return checkMark(database);
    return check(database);
}

} // namespace tarjuman::storage
