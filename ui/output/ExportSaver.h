// Asks where to save, remembers the folder, and saves one PDF, or the French and the Arabic one in one act. A
// file that was there stays whole until the new one is whole. Owned by its parent widget; window's thread.
#pragma once

#include "ui/output/ExportRun.h"

class QWidget;

namespace tarjuman::ui {

class ExportSaver : public QObject {
    Q_OBJECT
public:
    ExportSaver(Exporter exporter, QWidget* window);

    // Asks for a file name, or for two orders a folder, then saves. The orders bring no file names.
    void ask(const QList<desk::ExportOrder>& orders);
    void saveTo(const QList<desk::ExportOrder>& orders, const QStringList& files);
    void cancel() { m_run.cancel(); }
    bool isSaving() const { return m_run.isRunning(); }

Q_SIGNALS:
    void started();
    void progressed(int percent);
    void saved(const QStringList& files);
    void failed(const tarjuman::base::Error& error); // also when it was cancelled

private:
    void askForFile(const desk::ExportOrder& order);
    void askForFolder(const QList<desk::ExportOrder>& orders);
    void saveIn(const QString& folder, const QList<desk::ExportOrder>& orders);

    QWidget* m_window;
    ExportRun m_run;
};

} // namespace tarjuman::ui
