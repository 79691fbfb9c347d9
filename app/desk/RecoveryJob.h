// Brings what recovery files hold into the archive. Runs on a worker thread and waits there for the store.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QStringList>

namespace tarjuman::storage {
class Store;
}

namespace tarjuman::desk {

struct Recovered {
    QList<release::Release> releases = {}; // as they are stored now
    QStringList setAside = {};             // the present names of files that could not be read
};

// A recovery file is removed once its text is in the archive, and renamed when it cannot be read.
base::Result<Recovered> recoverUnsaved(storage::Store& store);

} // namespace tarjuman::desk
