// One export, from the release to the file. Runs on a worker thread.
#pragma once

#include "app/base/Progress.h"
#include "app/base/Result.h"
#include "app/desk/ExportOrder.h"

#include <stop_token>

namespace tarjuman::desk {

// Typesets, then writes the file when the order names one; an existing file is replaced only by a whole new
// one.
base::Result<ExportOutcome> runExport(const ExportOrder& order, std::stop_token stop,
                                      const base::Progress& progress);

} // namespace tarjuman::desk
