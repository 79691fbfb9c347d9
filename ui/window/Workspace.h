// Everything inside the window, in one language of the interface: toolbar, list, texts, export pane, status
// bar, palette and notices, and what connects them. MainWindow builds it anew when the language changes. The
// window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/common/Interface.h"
#include "ui/settings/Settings.h"

#include <QWidget>

#include <memory>

class QMenu;
class QStackedWidget;

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class CommandPalette;
class DeletedReleases;
class ExportPane;
class FirstStart;
class EditorRequests;
class Notice;
class PairEditor;
class SidePanelPages;
class Panes;
class PhraseActions;
class TermActions;
class ProblemPage;
class ReleaseCommands;
class ReleaseListModel;
class ReleaseListPane;
class StatusBar;
class TextsPage;
class ToolBar;
class WindowActions;

class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(desk::Desk& desk, Settings& settings, ReleaseListModel& model, ReleaseCommands& commands,
              QWidget* parent);
    ~Workspace() override;

    const WindowActions& actions() const { return *m_actions; }
    Notice& notice() { return *m_notice; }

    // Null: no release is open; then the first page stands there.
    void showRelease(std::shared_ptr<desk::OpenRelease> release);
    // The archive is open, whether or not a release in it can be.
    void takeArchive();
    void showProblem(const base::Error& error, const QString& archive);
    void setTextsAlone(bool alone);

    void restorePlace(const WindowPlace& place);
    void storePlace(WindowPlace& place) const;
    void showDictionaries();
    // What to open when these leave the list; None when nothing is left.
    release::ReleaseId successorOf(const QList<release::ReleaseId>& going) const;

Q_SIGNALS:
    void filesRequested();
    void settingsRequested();
    void aboutRequested();
    void textsAloneRequested(bool alone);
    void quitRequested();
    void languageChosen(tarjuman::ui::LanguageChoice choice);
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QMenu* makeMenu();
    void connectReleaseActions();
    void connectViewActions();
    void connectParts();
    void connectFigures();
    void connectFindings();
    void connectProblem();
    PairEditor& editor(); // made when the first release is shown
    ExportPane& exportPane();
    void showExport(bool shown);
    void renewActions();
    void followId();
    void removeSelected();
    void openNeighbour(int step);
    void showDetails();
    QList<QAction*> paletteActions() const;
    release::ReleaseId openId() const;

    desk::Desk& m_desk;
    Settings& m_settings;
    ReleaseListModel& m_model;
    ReleaseCommands& m_commands;
    std::shared_ptr<desk::OpenRelease> m_release;
    WindowPlace m_place;      // for what is made later
    bool m_hasArchive = true; // false once it could not be opened
    WindowActions* m_actions = nullptr;
    ToolBar* m_toolBar = nullptr;
    ReleaseListPane* m_list = nullptr;
    QStackedWidget* m_texts = nullptr;
    QWidget* m_waiting = nullptr; // nothing yet: the archive is being opened
    FirstStart* m_firstStart = nullptr;
    ProblemPage* m_problem = nullptr;
    TextsPage* m_textsPage = nullptr;
    PairEditor* m_editor = nullptr;             // within the page
    EditorRequests* m_editorRequests = nullptr; // with the editor
    PhraseActions* m_phrases = nullptr;         // with the editor
    TermActions* m_terms = nullptr;             // with the editor
    SidePanelPages* m_panels = nullptr;         // with the editor
    ExportPane* m_exportPane = nullptr;
    Panes* m_panes = nullptr;
    StatusBar* m_statusBar = nullptr;
    CommandPalette* m_palette = nullptr;
    Notice* m_notice = nullptr;
    DeletedReleases* m_deleted = nullptr;
    QMenu* m_editMenu = nullptr;
};

} // namespace tarjuman::ui
