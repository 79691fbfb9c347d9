// The frame inside the window, in one language of the interface: toolbar, list, texts, panes, status bar,
// palette and notices. What can be done in it are features (Features.h), which it makes and tells of the open
// release. MainWindow builds it anew when the language changes. The window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/common/Interface.h"
#include "ui/settings/SettingsValues.h"

#include <QWidget>

#include <memory>

class QMenu;
class QStackedWidget;

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class CommandPalette;
class Feature;
class FirstStart;
class Notice;
class Panes;
class ProblemPage;
class ReleaseCommands;
class ReleaseListModel;
class ReleaseListPane;
class Settings;
class StatusBar;
class TextsPage;
class ToolBar;
class WindowActions;
struct WindowParts;

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
    void languageChosen(tarjuman::ui::LanguageChoice choice);
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makeFeatures();
    void makeEditor(); // when the first release is shown
    void take(const QList<Feature*>& features);
    void connectFrame();
    void connectRelease();
    void connectProblem();
    void tellOfRelease(const QString& sentence);
    void renewActions();
    QList<QAction*> paletteActions() const;
    void focusTexts();
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
    Panes* m_panes = nullptr;
    StatusBar* m_statusBar = nullptr;
    CommandPalette* m_palette = nullptr;
    Notice* m_notice = nullptr;
    QString m_toldOfRelease; // in the notice, as long as that release is open
    QMenu* m_editMenu = nullptr;
    std::unique_ptr<WindowParts> m_parts; // as the features see them
    QList<Feature*> m_features;
};

} // namespace tarjuman::ui
