#include "app/desk/recovery/RecoveryPlace.h"

#include "app/base/OwnFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using release::ReleaseId;

namespace {

constexpr auto ending = ".json"_L1;
constexpr auto pictureEnding = ".picture"_L1;
constexpr auto mark = ".unsaved-"_L1;

QString thisProgram()
{
    static const QString name = QUuid::createUuid().toString(QUuid::Id128);
    return name;
}

// The archive's stand-in where its own folder takes nothing: archives of one name have one each.
QString standIn(const QString& archive)
{
    const QFileInfo file(archive);
    const QByteArray hash =
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    // The rest of the name is for people, and may be long.
    constexpr qsizetype longest = 40;
    return QDir(base::stateFolder())
        .filePath(QString::fromLatin1(hash.first(12)) + u'-' + file.fileName().left(longest));
}

QString fileBeside(const QString& archive, ReleaseId id)
{
    return archive + mark + QString::number(qint64(id)) + u'-' + thisProgram() + ending;
}

QFileInfoList filesBeside(const QString& archive, QLatin1StringView fileEnding)
{
    const QFileInfo file(archive);
    const QString start = file.fileName() + mark;
    QFileInfoList files = file.absoluteDir().entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    files.removeIf([&](const QFileInfo& found) {
        return !found.fileName().startsWith(start) || !found.fileName().endsWith(fileEnding);
    });
    return files;
}

// Without the ending, also of one that was set aside.
QString stemOf(const QString& recoveryFile)
{
    const qsizetype end = recoveryFile.lastIndexOf(ending);
    return end < 0 ? recoveryFile : recoveryFile.left(end);
}

} // namespace

QString recoveryFile(const base::ArchiveAddress& archive, ReleaseId id)
{
    return fileBeside(archive.path(), id);
}

QStringList recoveryPlaces(const base::ArchiveAddress& archive, ReleaseId id)
{
    return {fileBeside(archive.path(), id), fileBeside(standIn(archive.path()), id)};
}

QStringList recoveryFiles(const base::ArchiveAddress& archive)
{
    QFileInfoList files = filesBeside(archive.path(), ending) + filesBeside(standIn(archive.path()), ending);
    std::ranges::stable_sort(files, std::ranges::greater(), &QFileInfo::lastModified);
    QStringList names;
    for (const QFileInfo& file : std::as_const(files))
        names.append(file.filePath());
    return names;
}

QStringList recoveryFilesOfOthers(const base::ArchiveAddress& archive)
{
    const QStringList own = recoveryFiles(archive);
    QStringList others;
    const auto all = QDir(base::stateFolder()).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QFileInfo& file : all) {
        const bool isRecovery = file.fileName().contains(mark) && file.fileName().endsWith(ending);
        if (isRecovery && !own.contains(file.filePath()))
            others.append(file.filePath());
    }
    return others;
}

void makeStateFolder()
{
    QDir().mkpath(base::stateFolder());
    QFile::setPermissions(base::stateFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString pictureFile(const QString& recoveryFile, const QByteArray& digest)
{
    return stemOf(recoveryFile) + u'-' + QString::fromLatin1(digest) + pictureEnding;
}

QStringList picturesOf(const QString& recoveryFile)
{
    const QFileInfo file(recoveryFile);
    const QDir folder = file.absoluteDir();
    const QString start = stemOf(file.fileName()) + u'-';
    QStringList pictures;
    for (const QString& name : folder.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (name.startsWith(start) && name.endsWith(pictureEnding))
            pictures.append(folder.filePath(name));
    }
    return pictures;
}

ReleaseId releaseOfPicture(const base::ArchiveAddress& archive, const QString& pictureFile)
{
    for (const QString& place : {archive.path(), standIn(archive.path())}) {
        const QString start = QFileInfo(place).fileName() + mark;
        const QString name = QFileInfo(pictureFile).fileName();
        if (name.startsWith(start))
            return ReleaseId{name.mid(start.size()).section(u'-', 0, 0).toLongLong()};
    }
    return ReleaseId::None;
}

QStringList leftPictures(const base::ArchiveAddress& archive)
{
    QStringList left;
    for (const QFileInfo& picture :
         filesBeside(archive.path(), pictureEnding) + filesBeside(standIn(archive.path()), pictureEnding)) {
        const QString file = picture.filePath();
        const QString owner = file.left(file.lastIndexOf(u'-')) + ending;
        if (!QFile::exists(owner) && !QFile::exists(asideName(owner)))
            left.append(file);
    }
    return left;
}

QString asideName(const QString& recoveryFile)
{
    return recoveryFile + u".unreadable"_s;
}

} // namespace tarjuman::desk
