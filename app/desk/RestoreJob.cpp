#include "app/desk/RestoreJob.h"

#include "app/base/OwnFolder.h"
#include "app/base/TemporaryNames.h"
#include "app/storage/SoleUse.h"
#include "app/storage/Store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <optional>

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

void removeArchive(const QString& file)
{
    QFile::remove(file);
    for (const QString& companion : storage::companionsOf(file))
        QFile::remove(companion);
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

// "archive.tarjuman.before-restore-20260305-093015"; what an earlier restoring kept is never replaced.
QString freeName(const QString& archive)
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

} // namespace

Result<Restored> restoreArchive(const QString& archive, const QString& copy)
{
    const QFileInfo info(copy);
    if (!info.isFile() || info.size() == 0)
        return Error{ErrorKind::BadInput, Sentences::tr("There is no archive in this file.")};
    const QString candidate = base::temporaryNameFor(archive);
    base::makeOwnFolder(QFileInfo(archive).absolutePath());
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
    // Held until the copy stands in its place. One that cannot be opened is in nobody's hands.
    std::optional<Result<storage::SoleUse>> held;
    if (QFile::exists(archive)) {
        held = storage::SoleUse::of(archive);
        if (!*held && held->error().kind == ErrorKind::Conflict)
            return failed(Sentences::tr("Another program has the archive open; close it, then restore."));
        restored.previous = freeName(archive);
        if (!keepAs(archive, restored.previous))
            return failed(Sentences::tr("The archive could not be replaced; it was left as it is."));
    }
    if (!moveOver(candidate, archive))
        return failed(Sentences::tr("The archive could not be replaced; what it held is beside it."));
    return restored;
}

} // namespace tarjuman::desk
