#include "app/storage/sqlite/FileAccess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace tarjuman::storage {

using base::Error;
using base::ErrorKind;
using base::Result;

bool mayBeWritten(const QString& path)
{
    const QFileInfo file(path);
    const auto anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return file.isWritable() && (file.permissions() & anybody);
}

FileIdentity identityOf(const QString& path)
{
    struct stat found {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

Result<void> makePrivateFile(const QString& path)
{
    const int made = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (made >= 0)
        ::close(made);
    if (made >= 0 || errno == EEXIST)
        return {};
    return Error{ErrorKind::Archive,
                 QCoreApplication::translate(
                     "FileAccess", "The archive could not be opened. Check that its folder exists and "
                                   "that you may write there."),
                 QString::fromLocal8Bit(std::strerror(errno))};
}

// The new name is on the disk only when its folder is.
static void syncFolderOf(const QString& file)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

Result<bool> placeWithoutReplacing(const QString& file, const QString& target)
{
    const QByteArray from = QFile::encodeName(file);
    const QByteArray to = QFile::encodeName(target);
    // A second name first; where the file system has none, the system’s own way of renaming without
    // replacing.
    const bool isPlaced = ::link(from.constData(), to.constData()) == 0 ||
                          (errno != EEXIST && ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD,
                                                          to.constData(), RENAME_NOREPLACE) == 0);
    if (!isPlaced && errno != EEXIST)
        return cannotWrite(target, QString::fromLocal8Bit(std::strerror(errno)));
    syncFolderOf(target);
    return isPlaced;
}

Error cannotWrite(const QString& file, const QString& detail)
{
    return {ErrorKind::Output,
            QCoreApplication::translate("FileAccess",
                                        "“%1” could not be written. The archive itself is unharmed; "
                                        "check that there is room and that you may write there.")
                .arg(file),
            detail};
}

Result<void> replaceDurably(QTemporaryFile& whole, const QString& target)
{
    if (::fsync(whole.handle()) != 0)
        return cannotWrite(target, QString::fromLocal8Bit(std::strerror(errno)));
    std::error_code error;
    std::filesystem::rename(whole.fileName().toStdString(), target.toStdString(), error);
    if (error)
        return cannotWrite(target, QString::fromStdString(error.message()));
    whole.setAutoRemove(false);
    syncFolderOf(target);
    return {};
}

} // namespace tarjuman::storage
