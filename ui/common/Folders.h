// Folders that file dialogs begin in.
#pragma once

#include <QString>

namespace tarjuman::ui {

// The reader's documents; the home folder when there is no such folder.
QString documentsFolder();
// The folder that was used last; the documents when there is none, or no longer.
QString lastOrDocuments(const QString& last);
// The reader's pictures; the documents when there is no such folder.
QString picturesFolder();

} // namespace tarjuman::ui
