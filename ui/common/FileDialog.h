// The only dialog that asks for files and folders. It knows a file by its name and kind and never looks into
// it: Qt’s own opens every file of a folder to find its picture, the archive too, and would give up the locks
// on it by that (base/GuardedFiles.h). GTK’s and KDE’s dialogs do the same within our process, so they are
// not used; the desktop’s portal asks in a process of its own and is, where Qt goes through it. The window
// that it belongs to owns it; lives on the window’s thread.
#pragma once

#include <QFileDialog>

namespace tarjuman::ui {

class FileDialog : public QFileDialog {
    Q_OBJECT
public:
    // Shows the folder. `filters`: as in QFileDialog.
    FileDialog(QWidget* parent, const QString& title, const QString& folder, const QString& filters = {});

    // Whether the desktop’s portal asks instead of us.
    static bool isOfPortal();
};

} // namespace tarjuman::ui
