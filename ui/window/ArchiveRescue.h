// What the reader can do about an archive that can’t be opened: open another one, put a backup in its place,
// bring what can be read of it into a new one. Asks for the files, does the work on another thread and tells
// what came of it. Owned by Workspace, beside its ProblemPage; the window's thread.
#pragma once

#include "app/desk/SalvageJob.h"

#include <QObject>

class QWidget;

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class ArchiveRescue : public QObject {
    Q_OBJECT
public:
    // `window`: whose dialogs they are.
    ArchiveRescue(desk::Desk& desk, QWidget* window);

    void openAnother();
    void restoreBackup();
    void salvage();

Q_SIGNALS:
    void begun(const QString& sentence); // until one of the others
    void told(const QString& sentence);  // nothing changed, or there is something to know
    void restored();                     // the archive may be opened now

private:
    void restoreFrom(const QString& backup);
    void salvageInto(const QString& target);
    void tellSalvaged(const desk::Salvaged& done, const QString& target);
    void openInAnotherWindow(const QString& archive);

    desk::Desk& m_desk;
    QWidget* m_window;
};

} // namespace tarjuman::ui
