#include "app/desk/RestoreJob.h"

#include "app/storage/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using storage::Store;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(RestoreJob)
};

// SQLite's files of an archive that is open, or was left by a program that ended in the middle.
const QStringList companions{u"-wal"_s, u"-shm"_s};

void removeArchive(const QString& file)
{
    QFile::remove(file);
    for (const QString& companion : companions)
        QFile::remove(file + companion);
}

bool moveOver(const QString& from, const QString& to)
{
    std::error_code problem;
    std::filesystem::rename(from.toStdString(), to.toStdString(), problem);
    return !problem;
}

// Opens the candidate, which brings it to the present schema, and counts what it holds.
Result<qsizetype> checkedReleases(const QString& candidate)
{
    Store store(candidate);
    const auto opened = store.open().result();
    const auto problems = store.verify().result();
    const auto summaries = store.summaries().result();
    if (!opened || !problems || !summaries || !problems->isEmpty()) {
        return Error{
            ErrorKind::BadInput,
            Sentences::tr("The file is no whole archive of Tarjuman; the archive was left as it is."),
            opened ? QString() : opened.error().detail};
    }
    return summaries->size();
}

// Closing the archive's last connection removes the companions; where they stay, another program is at work.
bool isInUse(const QString& archive)
{
    {
        Store store(archive);
        store.open().waitForFinished();
    }
    return QFileInfo(archive + companions.first()).size() > 0;
}

} // namespace

Result<Restored> restoreArchive(const QString& archive, const QString& copy)
{
    const QFileInfo info(copy);
    if (!info.isFile() || info.size() == 0)
        return Error{ErrorKind::BadInput, Sentences::tr("There is no archive in this file.")};
    const QString candidate = archive + u".restoring"_s;
    removeArchive(candidate);
    QDir().mkpath(QFileInfo(archive).absolutePath());
    const auto failed = [&candidate](const QString& sentence) {
        removeArchive(candidate);
        return Error{ErrorKind::Archive, sentence};
    };
    if (!QFile::copy(copy, candidate))
        return failed(Sentences::tr("The copy could not be read, or there is no room beside the archive."));
    QFile::setPermissions(candidate, QFile::permissions(candidate) | QFile::WriteOwner);

    Restored restored;
    const auto releases = checkedReleases(candidate);
    if (!releases) {
        removeArchive(candidate);
        return releases.error();
    }
    restored.releases = *releases;
    if (QFile::exists(archive)) {
        if (isInUse(archive))
            return failed(Sentences::tr("Another program has the archive open; close it, then restore."));
        restored.previous = archive + u".before-restore"_s;
        if (!moveOver(archive, restored.previous))
            return failed(Sentences::tr("The archive could not be replaced; it was left as it is."));
    }
    if (!moveOver(candidate, archive))
        return failed(Sentences::tr("The archive could not be replaced; what it held is beside it."));
    return restored;
}

} // namespace tarjuman::desk
