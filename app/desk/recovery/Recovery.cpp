#include "app/desk/recovery/Recovery.h"

#include "app/base/OwnFolder.h"
#include "app/base/TemporaryNames.h"
#include "app/base/UnfinishedFile.h"
#include "app/desk/recovery/Fingerprint.h"
#include "app/desk/recovery/RecoveryPlace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// Far above any text, even one of an older program with all its pictures within; far below what would trouble
// the machine.
constexpr qint64 largest = 1024 * 1024 * 1024;

Result<QByteArray> readAll(const QString& name)
{
    QFile file(name);
    if (QFileInfo(name).isFile() && file.open(QIODevice::ReadOnly) && file.size() <= largest) {
        const QByteArray bytes = file.readAll();
        if (file.error() == QFileDevice::NoError)
            return bytes;
    }
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Recovery", "The recovery file could not be read."),
                 file.errorString()};
}

QByteArray readPicture(const QString& file, const QByteArray& digest)
{
    const Result<QByteArray> picture = readAll(file);
    return picture && PictureDigests().of(*picture) == digest ? *picture : QByteArray();
}

} // namespace

Result<RecoveryText> readRecovery(const QString& file)
{
    RecoveryText text = TRY(recoveryFromJson(TRY(readAll(file))));
    for (qsizetype i = 0; i < text.release.figures.size(); ++i) {
        const QByteArray digest = text.pictures.value(i);
        if (!digest.isEmpty())
            text.release.figures[i].image = readPicture(pictureFile(file, digest), digest);
    }
    return text;
}

bool dropMissingPictures(RecoveryText& text)
{
    const qsizetype before = text.release.figures.size();
    for (qsizetype i = before - 1; i >= 0; --i) {
        if (!text.pictures.value(i).isEmpty() && text.release.figures.at(i).image.isEmpty())
            text.release.figures.removeAt(i);
    }
    return text.release.figures.size() < before;
}

void removeRecovery(const QString& file)
{
    // The text first: pictures without it are looked after, a text without its pictures would not be whole.
    const QStringList pictures = picturesOf(file);
    if (!QFile::remove(file) && QFile::exists(file))
        return;
    for (const QString& picture : pictures)
        QFile::remove(picture);
}

void sweepUnfinished(const base::ArchiveAddress& archive)
{
    base::sweepTemporaries(QFileInfo(archive.path()).absolutePath());
    base::sweepTemporaries(base::stateFolder());
    base::sweepUnfinishedFiles();
}

QString setRecoveryAside(const QString& file)
{
    const QString aside = asideName(file);
    return QFile::rename(file, aside) ? aside : file;
}

} // namespace tarjuman::desk
