// Saves what can still be read of a damaged archive into a new one. The damaged file, its log and all that
// lies beside it stay as they are: a private copy is read. Any thread; waits for the work.
#pragma once

#include "app/base/Progress.h"
#include "app/base/Result.h"
#include "app/storage/salvage/Salvaged.h"

#include <QString>

#include <stop_token>

namespace tarjuman::desk {

using storage::Salvaged;
using storage::SalvageDoubt;

// `target` appears under its name only when it is whole, for its owner alone. ErrorKind::Usage when it
// exists, or is the damaged file; BadInput when that cannot be read, or holds nothing of Tarjuman's; Output
// when the new archive cannot be written; Cancelled.
base::Result<Salvaged> salvageArchive(const QString& damaged, const QString& target,
                                      std::stop_token stop = {}, const base::Progress& progress = {});

} // namespace tarjuman::desk
