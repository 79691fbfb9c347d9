#include "app/storage/sqlite/SqliteFiles.h"

#include <QList>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <mutex>

namespace tarjuman::storage {

namespace {

struct OpenFile {
    int descriptor;
    dev_t device;
    ino_t number;
    QByteArray path;
};

// One description for all descriptors of a file, which holds the locks of all: SQLite itself settles what the
// connections of one process may do to each other, and expects that their locks never meet.
struct LockHolder {
    dev_t device;
    ino_t number;
    int descriptor;
};

class OpenFiles {
public:
    static OpenFiles& instance()
    {
        static OpenFiles* const files = new OpenFiles; // never destroyed: files may be closed at the very end
        return *files;
    }

    void add(int descriptor, const char* path)
    {
        struct stat found {};
        if (fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode))
            return;
        const std::lock_guard lock(m_mutex);
        m_files.append({descriptor, found.st_dev, found.st_ino, path});
    }

    int close(int descriptor)
    {
        const std::lock_guard lock(m_mutex);
        const auto file = find(descriptor);
        if (file != m_files.end()) {
            const OpenFile gone = *file;
            m_files.erase(file);
            if (std::ranges::none_of(m_files, [&](const OpenFile& other) { return isSame(other, gone); }))
                dropHolder(gone);
        }
        return ::close(descriptor);
    }

    // The descriptor to lock through; `descriptor` itself for a file that is not known.
    int holderOf(int descriptor)
    {
        const std::lock_guard lock(m_mutex);
        const auto file = find(descriptor);
        if (file == m_files.end())
            return descriptor;
        for (const LockHolder& holder : m_holders) {
            if (isSame(holder, *file))
                return holder.descriptor;
        }
        const int held = newDescription(descriptor);
        if (held < 0)
            return descriptor;
        m_holders.append({file->device, file->number, held});
        return held;
    }

    Place placeOf(const QByteArray& path)
    {
        const std::lock_guard lock(m_mutex);
        const auto file = newestOf(path);
        if (file == m_files.rend())
            return Place::NotOpen;
        struct stat found {};
        if (stat(path.constData(), &found) != 0)
            return Place::Removed;
        return found.st_dev == file->device && found.st_ino == file->number ? Place::Kept : Place::Exchanged;
    }

    std::optional<QByteArray> read(const QByteArray& path, qint64 offset, qint64 length)
    {
        const std::lock_guard lock(m_mutex);
        const auto file = newestOf(path);
        if (file == m_files.rend())
            return {};
        QByteArray bytes(length, Qt::Uninitialized);
        const ssize_t count = ::pread(file->descriptor, bytes.data(), static_cast<size_t>(length), offset);
        if (count < 0)
            return {};
        bytes.truncate(count);
        return bytes;
    }

    qint64 sizeOf(const QByteArray& path)
    {
        const std::lock_guard lock(m_mutex);
        const auto file = newestOf(path);
        struct stat found {};
        return file != m_files.rend() && fstat(file->descriptor, &found) == 0 ? found.st_size : -1;
    }

private:
    static bool isSame(const auto& left, const auto& right)
    {
        return left.device == right.device && left.number == right.number;
    }

    // Open for writing where that is possible, since a lock for writing needs it.
    static int newDescription(int descriptor)
    {
        char self[64];
        std::snprintf(self, sizeof self, "/proc/self/fd/%d", descriptor);
        const int opened = ::open(self, O_RDWR | O_CLOEXEC);
        return opened >= 0 ? opened : ::fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    }

    QList<OpenFile>::iterator find(int descriptor)
    {
        return std::ranges::find(m_files, descriptor, &OpenFile::descriptor);
    }

    // A descriptor that SQLite closes late, for the sake of its locks, is older than the one in use.
    QList<OpenFile>::reverse_iterator newestOf(const QByteArray& path)
    {
        return std::find_if(m_files.rbegin(), m_files.rend(),
                            [&](const OpenFile& file) { return file.path == path; });
    }

    void dropHolder(const OpenFile& file)
    {
        const auto holder =
            std::ranges::find_if(m_holders, [&](const LockHolder& held) { return isSame(held, file); });
        if (holder == m_holders.end())
            return;
        ::close(holder->descriptor);
        m_holders.erase(holder);
    }

    std::mutex m_mutex;
    QList<OpenFile> m_files; // in the order of opening
    QList<LockHolder> m_holders;
};

extern "C" {

static int openForSqlite(const char* path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const int mode = va_arg(arguments, int);
    va_end(arguments);
    const int descriptor = ::open(path, flags, mode);
    // A folder is opened only to bring its entries to the disk, and temporary files have no name for long.
    if (descriptor >= 0 && !(flags & O_DIRECTORY))
        OpenFiles::instance().add(descriptor, path);
    return descriptor;
}

static int closeForSqlite(int descriptor)
{
    return OpenFiles::instance().close(descriptor);
}

static int controlForSqlite(int descriptor, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    void* const argument = va_arg(arguments, void*);
    va_end(arguments);
    if (command != F_SETLK && command != F_GETLK)
        return ::fcntl(descriptor, command, argument);
    auto* const asked = static_cast<struct flock*>(argument);
    struct flock wanted = *asked;
    wanted.l_pid = 0; // as these locks demand
    const int done = ::fcntl(OpenFiles::instance().holderOf(descriptor),
                             command == F_SETLK ? F_OFD_SETLK : F_OFD_GETLK, &wanted);
    if (done != 0 && errno == EINVAL)
        return ::fcntl(descriptor, command, argument); // a file system without them
    if (done == 0 && command == F_GETLK)
        *asked = wanted;
    return done;
}

} // extern "C"

} // namespace

void keepLocksOfSqlite()
{
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_vfs* const files = sqlite3_vfs_find(nullptr);
        if (!files || files->iVersion < 3 || !files->xSetSystemCall)
            return;
        const auto replace = [files](const char* name, auto function) {
            files->xSetSystemCall(files, name, reinterpret_cast<sqlite3_syscall_ptr>(function));
        };
        replace("open", openForSqlite);
        replace("close", closeForSqlite);
        replace("fcntl", controlForSqlite);
    });
}

Place placeOf(const QByteArray& path)
{
    return OpenFiles::instance().placeOf(path);
}

std::optional<QByteArray> readOpened(const QByteArray& path, qint64 offset, qint64 length)
{
    return OpenFiles::instance().read(path, offset, length);
}

qint64 sizeOfOpened(const QByteArray& path)
{
    return OpenFiles::instance().sizeOf(path);
}

} // namespace tarjuman::storage
