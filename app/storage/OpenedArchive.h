// An archive as the Store works on it. On the storage thread.
#pragma once

#include "app/base/Result.h"
#include "app/storage/database/StoreOptions.h"

#include <QString>

#include <memory>

namespace tarjuman::storage {

class Database;

// Opens the file, made when it is not there, brings it to today's schema and forgets what was deleted long
// ago.
base::Result<std::unique_ptr<Database>> openedArchive(const QString& file, const StoreOptions& options);

} // namespace tarjuman::storage
