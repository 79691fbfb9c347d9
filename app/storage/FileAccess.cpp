#include "app/storage/FileAccess.h"

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
    // The new name is on the disk only when its folder is.
    const int folder =
        ::open(QFile::encodeName(QFileInfo(target).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace tarjuman::storage
