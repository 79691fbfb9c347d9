// Puts a copy of the archive in the archive's place, with no program on the archive: whoever has it open
// himself closes it before. Any thread; waits for what it asks of the stores.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Result.h"

#include <QString>

namespace tarjuman::desk {

struct Restored {
    qsizetype releases = 0;
    QString previous = {}; // where what was there before is kept; empty when there was nothing
};

// The copy, with its own log, is checked and brought to the present schema before anything is touched, and
// itself stays as it is. Symbolic links are followed to the real archive, whose mode is kept. One restoring
// at a time: ErrorKind::Conflict while another program restores. ErrorKind::BadInput when it is no whole
// archive, Usage when it is the archive itself, Archive when that is in use or cannot be replaced.
base::Result<Restored> restoreArchive(const base::ArchiveAddress& archive, const QString& copy);

} // namespace tarjuman::desk
