// A log that lies beside an archive but is not the archive’s own: a copy was put in the archive’s place by
// hand after a program had ended in the middle of its work. SQLite would take it over without a word and ruin
// the copy. Before an archive is opened, any thread.
#pragma once

#include "app/base/Result.h"

#include <QDateTime>

namespace tarjuman::storage {

// Renames such a log, and gives its new name; empty when there is none. While any program has the archive
// open, the log is in use and so the archive’s own. Folder and file must be ours to write.
base::Result<QString> setStaleLogAside(const QString& archive, const QDateTime& now);

// Whether anybody holds one of SQLite’s locks on the file, which every connection to it does.
bool isLocked(const QString& archive);

} // namespace tarjuman::storage
