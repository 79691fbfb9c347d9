// Folders of the program’s own files, and their making: nobody but the reader may look into them. Any thread.
#pragma once

#include <QString>

namespace tarjuman::base {

// Where the program keeps its state: "tarjuman" in the folder of the XDG base directory specification.
QString stateFolder();

// Makes the folder and those above it that are missing, for the reader alone, as the XDG base directory
// specification asks. One that is there already stays as it is. False when there is none afterwards.
bool makeOwnFolder(const QString& folder);

} // namespace tarjuman::base
