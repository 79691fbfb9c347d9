// Asks where to save, and saves one PDF, or the French and the Arabic one in one act; a folder that took them
// is where the next question begins. A file that was there stays whole until the new one is whole. Owned by
// its parent widget; window's thread.
#pragma once

#include "ui/output/ExportRun.h"

class QWidget;

namespace tarjuman::ui {

class Settings;

class ExportSaver : public QObject {
    Q_OBJECT
public:
    ExportSaver(Exporter exporter, Settings& settings, QWidget* window);

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
    QString lastFolder() const;
    void remember(const QString& file);
    void saveIn(const QString& folder, const QList<desk::ExportOrder>& orders);

    Settings& m_settings;
    QWidget* m_window;
    ExportRun m_run;
};

} // namespace tarjuman::ui
