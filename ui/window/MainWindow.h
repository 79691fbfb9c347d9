// The window: opens the archive, holds the list's model and the open release, remembers its place, takes
// dropped files, and builds its Workspace anew when the language of the interface changes. The window's
// thread; desk and settings outlive it.
#pragma once

#include "app/desk/ArchiveWatch.h"
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/words/ArchiveWords.h"
#include "ui/settings/Settings.h"
#include "ui/window/SavePause.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace tarjuman::ui {

class Departure;
class ImportDialog;
class ReleaseCommands;
class ReleaseListModel;
class WindowActions;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(desk::Desk& desk, Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    // After show(): opens the archive, then `release` (or the last one) and the import of `files`.
    void start(std::optional<release::ReleaseId> release = {}, const QStringList& files = {});
    void importFiles(const QStringList& files);
    void storePlace(); // of window and panes, for the next start

    std::shared_ptr<desk::OpenRelease> openRelease() const { return m_release; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectActions(const WindowActions& actions);
    void openArchive();
    void takeOpened(const base::Result<void>& opened);
    void takeSummaries(const QList<release::ReleaseSummary>& summaries);
    void takeRelease(std::shared_ptr<desk::OpenRelease> release);
    void tellOfDamage(release::ReleaseId id);
    void takeChanges(const QList<release::ReleaseSummary>& changed, const QList<release::ReleaseId>& removed);
    void leaveRemoved(const QList<release::ReleaseId>& removed);
    void tellDeleted(release::ReleaseId id);
    void recover();
    void askSummaries();
    void startSpelling();
    void showDictionaries();
    void learnWords(const QList<release::ReleaseSummary>& newestFirst);
    void chooseFiles();
    ImportDialog* openImport();
    void showSettings();
    void showAbout();
    void setTextsAlone(bool alone);

    desk::Desk& m_desk;
    Settings& m_settings;
    std::unique_ptr<ReleaseListModel> m_model;
    std::unique_ptr<ReleaseCommands> m_commands;
    desk::ArchiveWords m_archiveWords;
    desk::ArchiveWatch m_watch;
    release::ReleaseId m_deletedElsewhere = release::ReleaseId::None; // still open, gone from the list soon
    std::shared_ptr<desk::OpenRelease> m_release;
    SavePause m_savePause;
    QList<release::ReleaseSummary> m_whileTyped; // of the open release, for the list once the writer rests
    Workspace* m_workspace = nullptr;
    Departure* m_departure = nullptr;
    QAction* m_leaveFullScreen = nullptr;
    std::optional<release::ReleaseId> m_wanted;
    QStringList m_wantedFiles;
    bool m_isOpened = false;   // the archive
    bool m_isSpelling = false; // follows the settings
};

} // namespace tarjuman::ui
