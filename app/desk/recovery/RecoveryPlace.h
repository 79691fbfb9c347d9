// Where recovery files lie and how they are named: beside the archive, or in the user's own state folder
// where the archive's folder takes nothing. Any thread.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/release/Release.h"

#include <QString>
#include <QStringList>

namespace tarjuman::desk {

// "archive.tarjuman" and release 7 give "archive.tarjuman.unsaved-7-2f1c….json", another one for every
// program that runs, so that two windows never write in the same file. First the one beside the archive, then
// the one in the state folder.
QString recoveryFile(const base::ArchiveAddress& archive, release::ReleaseId id);
QStringList recoveryPlaces(const base::ArchiveAddress& archive, release::ReleaseId id);
// Those of all programs in both folders, the newest first.
QStringList recoveryFiles(const base::ArchiveAddress& archive);
// The others in the state folder, the newest first: they are of other archives, or of this one under the name
// that it had before its folder was renamed. What they hold tells.
QStringList recoveryFilesOfOthers(const base::ArchiveAddress& archive);
// Makes the user's state folder, for his eyes alone.
void makeStateFolder();

// "….unsaved-7-2f1c…-7d….picture", beside the recovery file.
QString pictureFile(const QString& recoveryFile, const QByteArray& digest);
QStringList picturesOf(const QString& recoveryFile);
// What a picture was kept for; None for another file.
release::ReleaseId releaseOfPicture(const base::ArchiveAddress& archive, const QString& pictureFile);
// Of all programs in both folders; whose recovery file is gone.
QStringList leftPictures(const base::ArchiveAddress& archive);

// The name of a recovery file that was set aside.
QString asideName(const QString& recoveryFile);

} // namespace tarjuman::desk
