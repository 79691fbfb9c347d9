#include "app/base/GuardedFiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::base {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(GuardedFiles)
};

using Identity = std::pair<dev_t, ino_t>;

std::optional<Identity> identityOf(const QString& path)
{
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return Identity{found.st_dev, found.st_ino};
}

// What SQLite keeps beside its file. The journal comes and goes with every transaction, and its number may be
// another file's the next moment; SQLite holds no locks on it.
constexpr std::array lockedEndings{""_L1, "-wal"_L1, "-shm"_L1};
constexpr auto journalEnding = "-journal"_L1;

// SQLite follows the links of the archive's name, and keeps its files where they end.
QString endOfLinks(const QString& name)
{
    QFileInfo file(name);
    constexpr int longestChain = 40;
    for (int links = 0; file.isSymLink() && links < longestChain; ++links)
        file.setFile(file.symLinkTarget());
    return file.absoluteFilePath();
}

class GuardedArchive {
public:
    explicit GuardedArchive(const QString& archive)
        : m_file(endOfLinks(archive))
    {
        look();
    }

    bool holds(const QString& file, const std::optional<Identity>& identity)
    {
        look();
        return identity ? m_seen.contains(*identity) || identityOf(m_file + journalEnding) == identity
                        : isNamed(file);
    }

private:
    // A file that is moved away stays the archive's.
    void look()
    {
        for (const auto ending : lockedEndings) {
            const auto identity = identityOf(m_file + ending);
            if (identity && !m_seen.contains(*identity))
                m_seen.append(*identity);
        }
    }

    // What is not there can only be known by its place.
    bool isNamed(const QString& file) const
    {
        const QFileInfo place(endOfLinks(file));
        const QFileInfo own(m_file);
        const QString& name = place.fileName();
        if (!name.startsWith(own.fileName()))
            return false;
        const QString ending = name.mid(own.fileName().size());
        const bool isOfUs = ending == journalEnding ||
                            std::ranges::any_of(lockedEndings, [&](auto known) { return ending == known; });
        return isOfUs && identityOf(place.absolutePath()) == identityOf(own.absolutePath());
    }

    const QString m_file;
    QList<Identity> m_seen;
};

class Register {
public:
    static Register& instance()
    {
        static Register all;
        return all;
    }

    ArchiveGuard add(const QString& archive)
    {
        auto guarded = std::make_shared<GuardedArchive>(archive);
        const std::lock_guard lock(m_mutex);
        m_archives.append(guarded);
        return guarded;
    }

    bool holds(const QString& file)
    {
        const auto identity = identityOf(file);
        const std::lock_guard lock(m_mutex);
        m_archives.removeIf([](const auto& archive) { return archive.expired(); });
        return std::ranges::any_of(m_archives, [&](const auto& archive) {
            const auto guarded = archive.lock();
            return guarded && guarded->holds(file, identity);
        });
    }

private:
    std::mutex m_mutex;
    QList<std::weak_ptr<GuardedArchive>> m_archives;
};

// "TRJM", where SQLite's header has the number of the program that the file is for.
constexpr quint32 applicationId = 0x54524A4D;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype headerSize = 100;

QByteArray headerOf(const QString& file)
{
    QByteArray header(headerSize, '\0');
    // Without waiting: what is no ordinary file may never answer.
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    struct stat found {};
    const bool isFile = ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode);
    const ssize_t size = isFile ? ::pread(descriptor, header.data(), headerSize, 0) : 0;
    ::close(descriptor);
    return size == headerSize ? header : QByteArray();
}

bool isArchive(const QString& file)
{
    if (isGuarded(file))
        return true;
    if (!QFileInfo(file).isFile())
        return false;
    const QByteArray header = headerOf(file);
    if (!header.startsWith("SQLite format 3"))
        return false;
    const auto owner = qFromBigEndian<quint32>(header.constData() + applicationIdAt);
    // One that was just made has its mark in the log, as long as that is not carried over.
    return owner == applicationId || (owner == 0 && QFileInfo(file + u"-wal"_s).size() > 0);
}

bool belongsToArchive(const QString& file)
{
    for (const auto ending : {"-wal"_L1, "-shm"_L1, journalEnding}) {
        if (file.endsWith(ending) && isArchive(file.chopped(ending.size())))
            return true;
    }
    return isArchive(file);
}

bool keepsUnsavedText(const QString& file)
{
    static const QRegularExpression name(u"\\.unsaved-.+\\.json(\\..*)?$"_s);
    return name.match(QFileInfo(file).fileName()).hasMatch();
}

} // namespace

ArchiveGuard guardArchive(const QString& archive)
{
    return Register::instance().add(archive);
}

bool isGuarded(const QString& file)
{
    return Register::instance().holds(file);
}

Result<void> refusalToRead(const QString& file)
{
    if (!isGuarded(file))
        return {};
    return Error{ErrorKind::BadInput,
                 Sentences::tr("This is the archive that is open, or belongs to it, and cannot be taken for "
                               "anything else. Choose another file.")};
}

Result<void> refusal(const QString& target)
{
    const auto refused = [&target](const QString& sentence) {
        return Error{ErrorKind::Output, sentence.arg(target)};
    };
    if (isGuarded(target)) {
        return refused(Sentences::tr("“%1” is the archive that is open, or belongs to it, and was left as it "
                                     "is. Choose another name."));
    }
    const QString end = endOfLinks(target);
    if (keepsUnsavedText(end)) {
        return refused(Sentences::tr("“%1” is for a text that is not in the archive yet, and was left as it "
                                     "is. Choose another name."));
    }
    if (belongsToArchive(end)) {
        return refused(Sentences::tr("“%1” is an archive of Tarjuman, or belongs to one, and was left as it "
                                     "is. Choose another name."));
    }
    return {};
}

} // namespace tarjuman::base
