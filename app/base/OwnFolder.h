// Folders that the program makes for its own files: nobody but the reader may look into them. Any thread.
#pragma once

#include <QString>

namespace tarjuman::base {

// Makes the folder and those above it that are missing, for the reader alone, as the XDG base directory
// specification asks. One that is there already stays as it is. False when there is none afterwards.
bool makeOwnFolder(const QString& folder);

} // namespace tarjuman::base
