#include "app/storage/sqlite/StaleLog.h"

#include "app/base/Log.h"
#include "app/storage/sqlite/LogFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

class Descriptor {
public:
    Descriptor(const QString& file, int flags)
        : m_number(::open(QFile::encodeName(file).constData(), flags | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

// Every connection holds a lock within these bytes, idle or not. Source: sqlite.org/fileformat2.html, 1.3.3
// (the lock-byte page).
bool holdAlone(const Descriptor& file)
{
    struct flock wanted {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    wanted.l_start = 0x40000000;
    wanted.l_len = 512;
    return ::fcntl(file.number(), F_OFD_SETLK, &wanted) == 0;
}

// What the file says by itself, without any log.
struct Alone {
    bool isReadable = false;
    quint32 markPage = 0; // 0: of a schema before marks
    std::optional<ArchiveMark> mark = {};
};

Alone readAlone(const QString& archive)
{
    // “immutable” is SQLite’s word for: look at nothing but this file, and lock nothing.
    const QByteArray address = QUrl::fromLocalFile(archive).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    sqlite3* connection = nullptr;
    const int opened =
        sqlite3_open_v2(address.constData(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> closer(connection, sqlite3_close);
    Alone alone;
    if (opened != SQLITE_OK)
        return alone;
    const auto first = [connection](const char* sql, auto take) {
        sqlite3_stmt* statement = nullptr;
        const bool isPrepared = sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK;
        const int stepped = isPrepared ? sqlite3_step(statement) : SQLITE_ERROR;
        if (stepped == SQLITE_ROW)
            take(statement);
        sqlite3_finalize(statement);
        return stepped == SQLITE_ROW || stepped == SQLITE_DONE;
    };
    alone.isReadable = first(
        "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = 'archive'",
        [&](sqlite3_stmt* row) { alone.markPage = static_cast<quint32>(sqlite3_column_int64(row, 0)); });
    if (alone.isReadable && alone.markPage != 0) {
        first("SELECT mark FROM archive", [&](sqlite3_stmt* row) {
            alone.mark = markFrom(QByteArrayView(sqlite3_column_text(row, 0), sqlite3_column_bytes(row, 0)));
        });
        alone.isReadable = alone.mark.has_value();
    }
    return alone;
}

bool isStale(const QString& archive, const Descriptor& log)
{
    const Alone alone = readAlone(archive);
    // Of a file that cannot be understood nothing follows; opening it will say what is wrong.
    if (!alone.isReadable)
        return false;
    const auto read = [&log](qint64 offset, qint64 length) {
        QByteArray bytes(length, Qt::Uninitialized);
        const ssize_t count = ::pread(log.number(), bytes.data(), static_cast<size_t>(length), offset);
        bytes.truncate(std::max<ssize_t>(count, 0));
        return bytes;
    };
    const LogContent content = readLog(read, alone.markPage);
    return content.holdsFrames && !logBelongs(content.marks, alone.mark);
}

} // namespace

bool isLocked(const QString& archive)
{
    const Descriptor file(archive, O_RDWR);
    return file && !holdAlone(file) && (errno == EAGAIN || errno == EACCES);
}

Result<QString> setStaleLogAside(const QString& archive, const QDateTime& now)
{
    const QString log = archive + u"-wal"_s;
    const Descriptor logFile(log, O_RDONLY);
    if (!logFile)
        return QString();
    const Descriptor file(archive, O_RDWR);
    if (!file || !holdAlone(file) || !isStale(archive, logFile))
        return QString();
    QString aside = archive + u".other-log-"_s + now.toString(u"yyyyMMdd-HHmmss"_s);
    while (QFile::exists(aside))
        aside += u'-';
    if (!QFile::rename(log, aside)) {
        return Error{ErrorKind::Archive,
                     QCoreApplication::translate(
                         "StaleLog", "Beside the archive lies the log of another one, and it can’t be moved "
                                     "away. Nothing was changed; allow writing in the archive’s folder."),
                     log};
    }
    QFile::remove(archive + u"-shm"_s); // the index of that log, made anew from the archive’s own
    qCWarning(base::logStorage) << "a log that is not the archive’s own is kept as" << aside;
    return aside;
}

} // namespace tarjuman::storage
