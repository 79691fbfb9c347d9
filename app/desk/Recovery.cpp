#include "app/desk/Recovery.h"

#include "app/desk/ReleaseJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

// Far above any release, far below what would trouble the machine.
static constexpr qint64 largestRecovery = 64 * 1024 * 1024;

QString recoveryFile(const QString& archive, release::ReleaseId id)
{
    return archive + u".unsaved-%1.json"_s.arg(static_cast<qint64>(id));
}

QStringList recoveryFiles(const QString& archive)
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

Result<void> writeRecovery(const QString& archive, const release::Release& release)
{
    QSaveFile file(recoveryFile(archive, release.id));
    if (!file.open(QIODevice::WriteOnly) || file.write(toJson(release)) < 0 || !file.commit()) {
        return Error{
            ErrorKind::Output,
            QCoreApplication::translate("Recovery", "The text could not be kept in a recovery file."),
            file.errorString()};
    }
    return {};
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
}

} // namespace tarjuman::desk
