// An archive that does not exist yet is made under another name and appears whole: a program that ends in the
// middle leaves no half archive under the name that counts. On the storage thread.
#pragma once

#include "app/base/Result.h"
#include "app/storage/database/StoreOptions.h"

namespace tarjuman::storage {

// False when another program made it meanwhile, which is as good.
base::Result<bool> makeArchive(const QString& file, const StoreOptions& options);

} // namespace tarjuman::storage
