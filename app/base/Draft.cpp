#include "app/base/Draft.h"

#include "app/base/TemporaryNames.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace tarjuman::base {

namespace {

constexpr mode_t everybody = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
constexpr mode_t reader = S_IRUSR | S_IWUSR;

// The new name is on the disk only when its folder is. Some file systems cannot say so.
void syncFolderOf(const QString& file)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

} // namespace

Draft::Draft(QString target)
    : m_target(std::move(target))
{
}

Draft::~Draft()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_name.isEmpty())
        ::unlink(QFile::encodeName(m_name).constData());
}

bool Draft::failed()
{
    m_problem = QString::fromLocal8Bit(std::strerror(errno));
    return false;
}

bool Draft::begin(Readers readers)
{
    const QByteArray target = QFile::encodeName(m_target);
    struct stat before {};
    const bool isThere = ::stat(target.constData(), &before) == 0;
    // Renaming would replace even what is marked for reading.
    if (isThere && ::faccessat(AT_FDCWD, target.constData(), W_OK, AT_EACCESS) != 0)
        return failed();
    const QString name = temporaryNameFor(m_target);
    m_note.emplace(name);
    m_file = ::open(QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                    everybody);
    if (m_file < 0)
        return failed();
    m_name = name;
    ::flock(m_file, LOCK_EX | LOCK_NB); // tells whoever sweeps that it is being written
    struct stat made {};
    if (::fstat(m_file, &made) != 0)
        return failed();
    if (readers == Readers::Nobody)
        m_mode = reader;
    else
        m_mode = (isThere ? before.st_mode : made.st_mode) & (S_IRWXU | S_IRWXG | S_IRWXO);
    ::fchmod(m_file, reader); // a file system without such rights has no use for them
    return true;
}

bool Draft::write(const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(m_file, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return failed();
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

bool Draft::takePlace()
{
    ::fchmod(m_file, m_mode);
    // What cannot be synced at all (EINVAL) is as safe as its file system is.
    if (::fsync(m_file) != 0 && errno != EINVAL)
        return failed();
    if (::rename(QFile::encodeName(m_name).constData(), QFile::encodeName(m_target).constData()) != 0)
        return failed();
    m_name.clear();
    syncFolderOf(m_target);
    return true;
}

} // namespace tarjuman::base
