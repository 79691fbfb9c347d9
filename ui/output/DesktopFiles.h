// Hands finished files over to the reader's desktop. Neither call waits for another program. Window's thread.
#pragma once

#include <QStringList>

namespace tarjuman::ui {

// In the program that the desktop uses for this kind of file.
void openFile(const QString& file);
// In the file manager, chosen (org.freedesktop.FileManager1); without one the folder itself is opened.
void showInFolder(const QStringList& files);

} // namespace tarjuman::ui
