#include "app/desk/RestoreJob.h"

#include "app/base/OwnFolder.h"
#include "app/base/WholeFile.h"
#include "app/desk/WorkingArchive.h"
#include "app/storage/sqlite/SoleUse.h"
#include "app/storage/Store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using storage::Store;

namespace {

struct RestoreSentences {
    Q_DECLARE_TR_FUNCTIONS(RestoreJob)
};

// One program at a time restores an archive. Its file is gone when this is.
class RestoreLock {
public:
    // ErrorKind::Conflict while another program restores.
    static Result<std::unique_ptr<RestoreLock>> on(const QString& archive)
    {
        const QByteArray path = QFile::encodeName(archive + u".restore-lock"_s);
        const int file = ::open(path.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
        struct stat mine {};
        struct stat there {};
        // Whoever held it before may have removed the file between our two steps.
        const bool isHeld = file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &mine) == 0 &&
                            ::stat(path.constData(), &there) == 0 && mine.st_ino == there.st_ino;
        if (isHeld)
            return std::unique_ptr<RestoreLock>(new RestoreLock(file, path));
        if (file < 0) {
            return Error{ErrorKind::Archive,
                         RestoreSentences::tr(
                             "Nothing can be written beside the archive, so nothing was changed. Check "
                             "that there is room and that you may write there.")};
        }
        ::close(file);
        return Error{ErrorKind::Conflict,
                     RestoreSentences::tr("Another program is restoring this archive; nothing was changed.")};
    }
    ~RestoreLock()
    {
        ::unlink(m_path.constData());
        ::close(m_file);
    }
    RestoreLock(const RestoreLock&) = delete;
    RestoreLock& operator=(const RestoreLock&) = delete;

private:
    RestoreLock(int file, QByteArray path)
        : m_file(file)
        , m_path(std::move(path))
    {
    }

    int m_file;
    QByteArray m_path;
};

bool moveOver(const QString& from, const QString& to)
{
    std::error_code problem;
    std::filesystem::rename(from.toStdString(), to.toStdString(), problem);
    return !problem;
}

bool syncPlace(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return isSynced;
}

// The copy and its log, which may hold the newest of it; both as they stand at one moment, for a program may
// have the copy open.
bool copyWithLog(const QString& copy, const QString& candidate)
{
    const auto take = [](const QString& from, const QString& to) {
        std::error_code problem; // QFile::copy() would write under a name of its own first
        std::filesystem::copy_file(from.toStdString(), to.toStdString(), problem);
        return !problem && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    };
    const QString log = copy + u"-wal"_s;
    const auto state = [&] {
        const QFileInfo file(copy);
        const QFileInfo logFile(log);
        return std::tuple(file.lastModified(), file.size(), logFile.lastModified(), logFile.size());
    };
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto before = state();
        QFile::remove(candidate);
        QFile::remove(candidate + u"-wal"_s);
        const bool hasLog = QFileInfo(log).isFile() && QFileInfo(log).size() > 0;
        if (!take(copy, candidate) || (hasLog && !take(log, candidate + u"-wal"_s)))
            return false;
        if (state() == before)
            return true;
    }
    return false;
}

// Opens the candidate, which brings it to the present schema, and counts what it holds.
Result<qsizetype> checkedReleases(const QString& candidate)
{
    Store store(candidate);
    const auto opened = store.open().result();
    if (!opened)
        return Error{ErrorKind::BadInput, opened.error().message, opened.error().detail};
    const auto problems = store.verify().result();
    const auto summaries = store.summaries().result();
    if (!problems || !summaries || !problems->isEmpty()) {
        return Error{ErrorKind::BadInput,
                     RestoreSentences::tr(
                         "The file is no whole archive of Tarjuman; the archive was left as it is. “salvage” "
                         "brings what can be read of it into a new archive."),
                     problems ? problems->value(0) : problems.error().detail};
    }
    return summaries->size();
}

// "archive.tarjuman.before-restore-20260305-093015"; what an earlier restoring kept is never replaced.
QString freeCopyName(const QString& archive)
{
    const QString dated =
        archive + u".before-restore-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = dated;
    for (int number = 2; QFile::exists(name); ++number)
        name = u"%1-%2"_s.arg(dated).arg(number);
    return name;
}

// The archive, with what belongs to it, under another name. A second name for the same file first, where the
// file system has such: the archive's own name is never without an archive then.
bool keepAs(const QString& archive, const QString& previous)
{
    const QStringList from = storage::companionsOf(archive);
    const QStringList to = storage::companionsOf(previous);
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (QFile::exists(from[i]) && !moveOver(from[i], to[i]))
            return false;
    }
    std::error_code problem;
    std::filesystem::create_hard_link(archive.toStdString(), previous.toStdString(), problem);
    return !problem || moveOver(archive, previous);
}

Error archiveError(const QString& sentence)
{
    return {ErrorKind::Archive, sentence};
}

// Puts the candidate in the archive’s place; where what was there is kept, or nothing when nothing was there.
Result<QString> exchange(const QString& candidate, const QString& archive)
{
    if (!syncPlace(candidate))
        return archiveError(RestoreSentences::tr("The archive could not be replaced; it was left as it is."));
    // Held until the copy stands in its place. One that cannot be opened may still be in somebody's hands.
    std::optional<Result<storage::SoleUse>> held;
    QString previous;
    if (QFile::exists(archive)) {
        held = storage::SoleUse::of(archive);
        if (!*held && (held->error().kind == ErrorKind::Conflict || storage::isOpenElsewhere(archive)))
            return archiveError(
                RestoreSentences::tr("Another program has the archive open; close it, then restore."));
        QFile::setPermissions(candidate, QFile::permissions(archive));
        previous = freeCopyName(archive);
        if (!keepAs(archive, previous))
            return archiveError(
                RestoreSentences::tr("The archive could not be replaced; it was left as it is."));
    }
    if (!moveOver(candidate, archive))
        return archiveError(
            RestoreSentences::tr("The archive could not be replaced; what it held is beside it."));
    syncPlace(QFileInfo(archive).absolutePath());
    return previous;
}

} // namespace

Result<Restored> restoreArchive(const base::ArchiveAddress& named, const QString& copy)
{
    const QFileInfo info(copy);
    if (!info.isFile() || info.size() == 0)
        return Error{ErrorKind::BadInput, RestoreSentences::tr("There is no archive in this file.")};
    const auto target = base::endOfName(named.path());
    if (!target)
        return archiveError(target.error().message);
    const QString& archive = *target;
    std::error_code problem;
    if (std::filesystem::equivalent(copy.toStdString(), archive.toStdString(), problem))
        return Error{ErrorKind::Usage,
                     RestoreSentences::tr("This is the archive itself; name a copy of it.")};
    base::makeOwnFolder(QFileInfo(archive).absolutePath());
    const auto lock = TRY(RestoreLock::on(archive));
    const WorkingArchive candidate(archive);
    if (!copyWithLog(copy, candidate.file()))
        return archiveError(
            RestoreSentences::tr("The copy could not be read, or there is no room beside the archive."));
    Restored restored;
    restored.releases = TRY(checkedReleases(candidate.file()));
    restored.previous = TRY(exchange(candidate.file(), archive));
    return restored;
}

} // namespace tarjuman::desk
