// What there is to say of an archive that was just opened. A value; any thread.
#pragma once

#include <QString>

namespace tarjuman::storage {

struct Opened {
    int schemaVersion = 0;
    bool created = false;         // the file did not exist
    bool readOnly = false;        // it can be read, but nothing can be saved; the reader must be told
    bool takesReaders = false;    // more connections may read it while this one writes
    QString backup = {};          // where the file was copied before a migration; empty when none was needed
    QString logSetAside = {};     // the new name of a log that was not the archive’s own; usually empty
    QString archiveIdentity = {}; // given to the archive once and for all, and taken along by its copies
};

} // namespace tarjuman::storage
