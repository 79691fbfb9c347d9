// Brings what recovery files hold into the archive. Runs on a worker thread and waits there for the store.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

namespace tarjuman::storage {
class Store;
}

namespace tarjuman::desk {

// The releases as they are stored now. A recovery file is removed once its text is in the archive, and left
// where it is when it cannot be read.
base::Result<QList<release::Release>> recoverUnsaved(storage::Store& store);

} // namespace tarjuman::desk
