#include "app/desk/HeldFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

HeldFile::HeldFile(int descriptor)
    : m_descriptor(descriptor)
{
}

HeldFile::HeldFile(HeldFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

HeldFile& HeldFile::operator=(HeldFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

HeldFile::~HeldFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<HeldFile> HeldFile::write(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    const bool isOpen = file.open(QIODevice::WriteOnly) && ::fchmod(file.handle(), S_IRUSR | S_IWUSR) == 0;
    // The lock belongs to what is open, not to who opened it: a second descriptor holds it on when the file
    // is closed. Where a file system knows no locks, the file is unheld, and no less written.
    HeldFile held(isOpen ? ::fcntl(file.handle(), F_DUPFD_CLOEXEC, 0) : -1);
    if (held.m_descriptor >= 0)
        ::flock(held.m_descriptor, LOCK_EX | LOCK_NB);
    // A full disk may be noticed only when the last bytes leave the buffer, and commit() does not ask.
    const bool isWhole =
        isOpen && file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError;
    if (isWhole && file.commit())
        return held;
    const QString detail = file.errorString();
    file.cancelWriting();
    return Error{ErrorKind::Output,
                 QCoreApplication::translate("HeldFile", "The file “%1” could not be written.").arg(name),
                 detail};
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
    HeldFile held(::open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
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
