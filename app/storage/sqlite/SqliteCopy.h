// A consistent copy of an archive that is in use, for its owner’s eyes alone. On the connection’s thread.
#pragma once

#include "app/base/Result.h"

namespace tarjuman::storage {

class Database;

// Which archives a copy may take the place of.
enum class Replacing {
    BackupsOfItself, // copies that were made of this archive and not written into since
    Anything         // but archives in use: for a name that is the program’s own
};

// `archive`: the file that `database` has open. `target` is replaced only when the copy is whole and on the
// disk. ErrorKind::Usage for the archive itself, ErrorKind::Output when the copy cannot be written or would
// take the place of something else.
base::Result<void> copyArchive(Database& database, const QString& archive, const QString& target,
                               Replacing replacing);

} // namespace tarjuman::storage
