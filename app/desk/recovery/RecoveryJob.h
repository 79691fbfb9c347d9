// Brings what recovery files hold into the archive. Runs on a worker thread and waits there for the store.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QStringList>

namespace tarjuman::storage {
class Store;
}

namespace tarjuman::desk {

// What became of them. No file is lost: what is in the archive is removed, what could not be read is renamed,
// all else lies where it lay.
struct Recovered {
    QList<release::Release> updated = {}; // releases that have their newest text now
    QList<release::Release> added = {}; // texts that became releases of their own, for the archive no longer
                                        // holds what they were based on, or it is not known whether it does
    QStringList setAside = {};          // the present names of files that could not be read, or not wholly
    int left = 0;                       // texts that the archive did not take, for the next start
    QString reason = {};                // why, a sentence
};

// `identity`: the archive's. Files of programs that still run, and other people's, are left alone.
Recovered recoverUnsaved(storage::Store& store, const QString& identity);

} // namespace tarjuman::desk
