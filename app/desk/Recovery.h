// Where a text goes that the archive would not take: a file beside the archive, one a release and program
// that runs, replaced whole; in the user's own state folder where the archive's folder takes nothing. It is
// removed once the archive has the text. Pure functions, any thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QString>
#include <QStringList>

namespace tarjuman::desk {

// "archive.tarjuman" and release 7 give "archive.tarjuman.unsaved-7-2f1c….json", another one for every
// program that runs, so that two windows never write in the same file.
QString recoveryFile(const QString& archive, release::ReleaseId id);
// Those of all programs, in both folders.
QStringList recoveryFiles(const QString& archive);

// The release with the revision it was based on.
base::Result<void> writeRecovery(const QString& archive, const release::Release& release);
base::Result<release::Release> readRecovery(const QString& file);
// Forgets what this program kept.
void removeRecovery(const QString& archive, release::ReleaseId id);
// Removes what programs that were killed left half written, here and elsewhere.
void sweepUnfinished(const QString& archive);
// Renames a file that holds no text that could be read, so that it is told of once, and never lost; the new
// name.
QString setRecoveryAside(const QString& file);

} // namespace tarjuman::desk
