// Whether an archive is made as Tarjuman makes it. A file from elsewhere may bring triggers, views and rules
// of its own, which SQLite would run in the reader’s name. On the storage thread, before anything else is
// asked.
#pragma once

#include "app/base/Result.h"

namespace tarjuman::storage {

class Database;

// ErrorKind::Archive when there is anything in the schema that its version does not have, or something lacks.
// Archives newer than the program are the Migrator’s to refuse.
base::Result<void> checkSchema(Database& database);

// A digest of all that the schema consists of; spaces do not count.
base::Result<QByteArray> schemaDigest(Database& database);
// What it is at a version, from 1; empty for one that is not known.
QByteArray digestOfVersion(int version);

} // namespace tarjuman::storage
