// Where a text goes that the archive would not take: a file beside the archive, one a release, replaced
// whole. It is removed once the archive has the text. Pure functions, any thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QString>
#include <QStringList>

namespace tarjuman::desk {

// "archive.tarjuman" and release 7 give "archive.tarjuman.unsaved-7.json".
QString recoveryFile(const QString& archive, release::ReleaseId id);
QStringList recoveryFiles(const QString& archive);

// The release with the revision it was based on.
base::Result<void> writeRecovery(const QString& archive, const release::Release& release);
base::Result<release::Release> readRecovery(const QString& file);
void removeRecovery(const QString& archive, release::ReleaseId id);

} // namespace tarjuman::desk
