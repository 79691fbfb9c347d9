#include "app/desk/Recovery.h"

#include "app/base/OwnFolder.h"
#include "app/base/TemporaryNames.h"
#include "app/base/UnfinishedFile.h"
#include "app/base/WholeFile.h"
#include "app/desk/ReleaseJson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// Far above any release, far below what would trouble the machine.
constexpr qint64 largestRecovery = 64 * 1024 * 1024;

QString thisProgram()
{
    static const QString name = QUuid::createUuid().toString(QUuid::Id128);
    return name;
}

// The archive's stand-in where its own folder takes nothing: archives of one name have one each.
QString standIn(const QString& archive)
{
    const QFileInfo info(archive);
    const QByteArray hash =
        QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(base::stateFolder()).filePath(QString::fromLatin1(hash.first(12)) + u'-' + info.fileName());
}

QStringList filesBeside(const QString& archive)
{
    const QFileInfo info(archive);
    const QDir folder = info.absoluteDir();
    QStringList files;
    const QString start = info.fileName() + u".unsaved-"_s;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (name.startsWith(start) && name.endsWith(u".json"_s))
            files.append(folder.filePath(name));
    }
    return files;
}

} // namespace

QString recoveryFile(const QString& archive, release::ReleaseId id)
{
    return archive + u".unsaved-%1-%2.json"_s.arg(QString::number(static_cast<qint64>(id)), thisProgram());
}

QStringList recoveryFiles(const QString& archive)
{
    return filesBeside(archive) + filesBeside(standIn(archive));
}

Result<void> writeRecovery(const QString& archive, const release::Release& release)
{
    const QByteArray bytes = toJson(release);
    if (base::writeOwn(recoveryFile(archive, release.id), bytes))
        return {};
    base::makeOwnFolder(base::stateFolder());
    const auto written = base::writeOwn(recoveryFile(standIn(archive), release.id), bytes);
    if (written)
        return {};
    return Error{ErrorKind::Output,
                 QCoreApplication::translate("Recovery", "The text could not be kept in a recovery file."),
                 written.error().detail};
}

Result<release::Release> readRecovery(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRecovery) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Recovery", "The recovery file could not be read."),
                     file.errorString()};
    }
    return releaseFromJson(file.readAll());
}

void removeRecovery(const QString& archive, release::ReleaseId id)
{
    QFile::remove(recoveryFile(archive, id));
    QFile::remove(recoveryFile(standIn(archive), id));
}

void sweepUnfinished(const QString& archive)
{
    base::sweepTemporaries(QFileInfo(archive).absolutePath());
    base::sweepTemporaries(base::stateFolder());
    base::sweepUnfinishedFiles();
}

QString setRecoveryAside(const QString& file)
{
    const QString aside = file + u".unreadable"_s;
    QFile::rename(file, aside);
    return aside;
}

} // namespace tarjuman::desk
