#include "app/desk/recovery/HeldFile.h"

#include "app/base/TemporaryNames.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

static Error cannotWrite(const QString& name, const QString& detail)
{
    return {ErrorKind::Output,
            QCoreApplication::translate("HeldFile", "The file “%1” could not be written.").arg(name), detail};
}

HeldFile::HeldFile(int descriptor, QString name)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
{
}

HeldFile::HeldFile(HeldFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_name(std::move(other.m_name))
{
}

HeldFile& HeldFile::operator=(HeldFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_name, other.m_name);
    return *this;
}

HeldFile::~HeldFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<HeldFile> HeldFile::write(const QString& name, const QByteArray& bytes)
{
    QTemporaryFile file(base::temporaryNameFor(name) + QStringLiteral(".XXXXXX")); // nobody else may read it
    const bool isOpen = file.open();
    // The lock belongs to what is open, not to who opened it: a second descriptor holds it on when the file
    // is closed. Where a file system knows no locks, the file is unheld, and no less written.
    HeldFile held(isOpen ? ::fcntl(file.handle(), F_DUPFD_CLOEXEC, 0) : -1, name);
    if (held.m_descriptor >= 0)
        ::flock(held.m_descriptor, LOCK_EX | LOCK_NB);
    // A full disk may be noticed only when the last bytes leave the buffer.
    const bool isWhole = held.m_descriptor >= 0 && file.write(bytes) == bytes.size() && file.flush() &&
                         file.error() == QFileDevice::NoError;
    if (!isWhole)
        return cannotWrite(name, file.errorString());
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(name).constData()) != 0)
        return cannotWrite(name, QString::fromLocal8Bit(std::strerror(errno)));
    file.setAutoRemove(false); // it is not there under that name any more
    return held;
}

Result<void> HeldFile::settle() const
{
    const QByteArray folder = QFile::encodeName(QFileInfo(m_name).absolutePath());
    const HeldFile names(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), m_name);
    // A folder that cannot be asked for it, as on some network drives, is none the worse for that.
    if (::fsync(m_descriptor) != 0)
        return cannotWrite(m_name, QString::fromLocal8Bit(std::strerror(errno)));
    if (names.m_descriptor >= 0)
        ::fsync(names.m_descriptor);
    return {};
}

// Whether the name still stands for what is open.
static bool isStillNamed(int descriptor, const QByteArray& name)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(descriptor, &open) == 0 && ::lstat(name.constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

std::optional<HeldFile> HeldFile::take(const QString& name)
{
    const QByteArray path = QFile::encodeName(name);
    HeldFile held(::open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK), name);
    if (held.m_descriptor < 0)
        return {};
    if (::flock(held.m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return {};
    // Its writer may have put a newer one in its place, and holds that.
    if (!isStillNamed(held.m_descriptor, path))
        return {};
    return held;
}

} // namespace tarjuman::desk
