// Folders that file dialogs begin in.
#pragma once

#include <QString>

namespace tarjuman::ui {

// The reader's documents; the home folder when there is no such folder.
QString documentsFolder();
// The reader's pictures; the documents when there is no such folder.
QString picturesFolder();

} // namespace tarjuman::ui
