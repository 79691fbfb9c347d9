// Reads recovery files and gets them out of the way: see KeptText for how they are written and RecoveryJob
// for what becomes of them. Any thread.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Result.h"
#include "app/desk/recovery/RecoveryForm.h"

#include <QString>
#include <QStringList>

namespace tarjuman::desk {

// With its pictures, each of up to a gigabyte. A picture that cannot be read is empty in its figure; its
// digest tells which it was.
base::Result<RecoveryText> readRecovery(const QString& file);
// Takes figures whose picture was not found from the release; whether there were any.
bool dropMissingPictures(RecoveryText& text);
// With its pictures.
void removeRecovery(const QString& file);
// Removes what programs that were killed left half written, here and elsewhere.
void sweepUnfinished(const base::ArchiveAddress& archive);
// Renames a file that could not be read, or not wholly, so that it is told of once, and never lost; the name
// that it has now. Its pictures stay beside it.
QString setRecoveryAside(const QString& file);

} // namespace tarjuman::desk
