// A consistent copy of an archive that is in use, for its owner’s eyes alone. On the storage thread.
#pragma once

#include "app/base/Result.h"

namespace tarjuman::storage {

class Database;

// `archive`: the file that `database` has open. `target` is replaced only when the copy is whole and on the
// disk. ErrorKind::Usage for the archive itself, ErrorKind::Output when the copy cannot be written.
base::Result<void> copyArchive(Database& database, const QString& archive, const QString& target);

} // namespace tarjuman::storage
