#include "app/desk/SalvageJob.h"

#include "app/base/GuardedFiles.h"
#include "app/desk/WorkingArchive.h"
#include "app/storage/salvage/Salvage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(SalvageJob)
};

constexpr qint64 largePiece = 1 << 20;
constexpr qint64 smallPiece = 4096; // what a disk gives or refuses at once
constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

Error cannotWrite(const QString& target, const QString& detail)
{
    return {
        ErrorKind::Output,
        Sentences::tr("“%1” could not be written. The damaged archive was left as it is; check that there is "
                      "room and that you may write there.")
            .arg(target),
        detail};
}

// Where a disk no longer gives its bytes, the copy has zeros, which lose no more than the bytes did.
Result<void> copyPiece(QFile& from, QFile& to, qint64 at, qint64 size)
{
    QByteArray bytes(size, '\0');
    const qint64 read = from.seek(at) ? from.read(bytes.data(), size) : -1;
    if (read < size && size > smallPiece) {
        for (qint64 part = 0; part < size; part += smallPiece)
            TRY(copyPiece(from, to, at + part, std::min(smallPiece, size - part)));
        return {};
    }
    if (!to.seek(at) || to.write(bytes) != size)
        return cannotWrite(to.fileName(), to.errorString());
    return {};
}

// A copy of an ordinary file, for its owner alone; none of one that does not exist.
Result<void> copyReadable(const QString& name, const QString& copy, const std::stop_token& stop)
{
    if (!QFileInfo::exists(name))
        return {};
    QFile from(name);
    if (!QFileInfo(name).isFile() || !from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorKind::BadInput, Sentences::tr("The file cannot be read."), from.errorString()};
    QFile to(copy);
    if (!to.open(QIODevice::WriteOnly) || !to.setPermissions(ownersOnly))
        return cannotWrite(copy, to.errorString());
    const qint64 size = from.size();
    for (qint64 at = 0; at < size; at += largePiece) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled, Sentences::tr("The salvage was stopped.")};
        TRY(copyPiece(from, to, at, std::min(largePiece, size - at)));
    }
    if (!to.flush())
        return cannotWrite(copy, to.errorString());
    return {};
}

// When a file was last written, and how large it is.
std::pair<QDateTime, qint64> stateOf(const QString& name)
{
    const QFileInfo file(name);
    return {file.lastModified(), file.size()};
}

// The archive and its log belong together. When a program writes in them meanwhile, the copy is made anew,
// and in the end taken as it is: the archive is damaged anyway.
Result<void> copyArchive(const QString& damaged, const QString& copy, const std::stop_token& stop)
{
    constexpr int attempts = 3;
    const QString log = damaged + u"-wal"_s;
    for (int i = 0; i < attempts; ++i) {
        const auto before = std::pair(stateOf(damaged), stateOf(log));
        TRY(copyReadable(damaged, copy, stop));
        TRY(copyReadable(log, copy + u"-wal"_s, stop));
        if (before == std::pair(stateOf(damaged), stateOf(log)))
            break;
    }
    return {};
}

// The bytes of a private copy, as long as it is open.
QByteArrayView bytesOf(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return {};
    const uchar* bytes = file.map(0, file.size());
    return bytes ? QByteArrayView(bytes, file.size()) : QByteArrayView();
}

// Gives the new archive its name, unless another file has it by now.
Result<void> publish(const QString& made, const QString& target)
{
    QFile file(made);
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(ownersOnly) || ::fsync(file.handle()) != 0)
        return cannotWrite(target, file.errorString());
    const QByteArray from = QFile::encodeName(made);
    const QByteArray to = QFile::encodeName(target);
    // Where the file system has no second names, and cannot rename without replacing, nothing is replaced all
    // the same: the name was free a moment ago.
    if (::link(from.constData(), to.constData()) == 0)
        return {};
    if (errno == EEXIST || QFileInfo::exists(target) || ::rename(from.constData(), to.constData()) != 0)
        return cannotWrite(target, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

Result<void> checkNames(const QString& damaged, const QString& target)
{
    const QFileInfo from(damaged);
    const QFileInfo to(target);
    if (from.exists() && from == to)
        return Error{ErrorKind::Usage,
                     Sentences::tr("The new archive must be another file than the damaged one.")};
    if (to.exists() || to.isSymLink()) {
        return Error{
            ErrorKind::Usage,
            Sentences::tr("“%1” exists already and was left as it is; name a file that does not exist.")
                .arg(target)};
    }
    if (!from.isFile() || from.size() == 0)
        return Error{ErrorKind::BadInput, Sentences::tr("There is no archive in this file.")};
    return base::refusal(target);
}

} // namespace

Result<Salvaged> salvageArchive(const QString& damaged, const QString& target, std::stop_token stop,
                                const base::Progress& progress)
{
    TRY(checkNames(damaged, target));
    const WorkingArchive work(target);
    const QString& copy = work.file();
    TRY(copyArchive(damaged, copy, stop));
    QFile file(copy);
    QFile log(copy + u"-wal"_s);
    const WorkingArchive making(target);
    const QString& made = making.file();
    auto salvaged = storage::salvage(bytesOf(file), bytesOf(log), made, stop, progress);
    if (!salvaged && salvaged.error().kind == ErrorKind::Archive)
        return cannotWrite(target, salvaged.error().message + u' ' + salvaged.error().detail);
    if (salvaged)
        TRY(publish(made, target));
    return salvaged;
}

} // namespace tarjuman::desk
