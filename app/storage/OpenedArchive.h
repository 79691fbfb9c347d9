// An archive as the Store works on it. On the thread that is to work on it.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Result.h"
#include "app/storage/database/StoreOptions.h"

#include <memory>

namespace tarjuman::storage {

class Database;

// Opens the archive, a file made when it is not there, brings it to today's schema and forgets what was
// deleted long ago.
base::Result<std::unique_ptr<Database>> openedArchive(const base::ArchiveAddress& address,
                                                      const StoreOptions& options);

// One more connection to an archive that is open already, to read beside the one that writes. On a thread of
// its own.
base::Result<std::unique_ptr<Database>> openedForReading(const base::ArchiveAddress& address,
                                                         const StoreOptions& options);

// What is said to whoever asks before the archive was opened, or after its end.
base::Error archiveNotOpen();

} // namespace tarjuman::storage
