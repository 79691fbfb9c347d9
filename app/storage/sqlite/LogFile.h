// SQLite’s write-ahead log as a file: which marks its transactions wrote. The way to the bytes is the
// caller’s. Pure, any thread. Source: sqlite.org/fileformat2.html, 4.1.
#pragma once

#include "app/storage/sqlite/ArchiveMark.h"

#include <functional>

namespace tarjuman::storage {

// Up to `length` bytes at `offset`; fewer at the end of the file.
using ReadBytes = std::function<QByteArray(qint64 offset, qint64 length)>;

struct LogContent {
    bool holdsFrames = false;      // anything that SQLite would take over
    QList<ArchiveMark> marks = {}; // in the order of writing
};

// `markPage`: the number of the page that is the table `archive`; 0 when that is not known, then every page
// is looked at.
LogContent readLog(const ReadBytes& read, quint32 markPage);

} // namespace tarjuman::storage
