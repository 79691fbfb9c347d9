// Where files become releases: choose or drop files, see what was recognised and which French text goes with
// which Arabic one, change that, and only then store it. Opened with open(); the caller decides when it is
// deleted. Window's thread; nothing here blocks it.
#pragma once

#include "ui/list/ImportWork.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tarjuman::ui {

class ImportActions;
class ImportModel;
class ImportPreview;
class ImportTable;
class Settings;

class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(desk::Desk& desk, Settings& settings, QWidget* parent);
    // With another way to read and store, for tests; the dialog owns `work`.
    ImportDialog(ImportWork* work, Settings& settings, QWidget* parent);

    // Adds files to those that are there and reads them.
    void setFiles(const QStringList& files);
    // The same for files that a dialog asked for: the next one begins in their folder, once it gave one.
    void setChosenFiles(const QStringList& files);

Q_SIGNALS:
    // The dialog has ended and these are in the archive.
    void imported(const QList<tarjuman::release::ReleaseId>& releases);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void reject() override; // while releases are being stored: stops that first
    void done(int result) override;

private:
    QWidget* makeHeading();
    QWidget* makePreview();
    QWidget* makeFoot();
    void connectWork();
    void chooseFiles();
    void proposePairs();
    void cancel();
    void endStoring();
    void remember(const QString& file);
    void showChosen(int row);
    void tellState();

    Settings& m_settings;
    ImportWork* m_work;
    ImportModel* m_model;
    ImportTable* m_table;
    ImportActions* m_actions;
    ImportPreview* m_preview = nullptr;
    QLabel* m_notes = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_import = nullptr;
    QString m_asked; // the folder of the files that were chosen last
    QList<release::ReleaseId> m_stored;
    bool m_pairing = false;
};

} // namespace tarjuman::ui
