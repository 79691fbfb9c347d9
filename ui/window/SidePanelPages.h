// The side panel in the window: makes it and its pages when they are first wanted, and introduces them to the
// editor, which they don't know. Owned by Workspace, made with the editor; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/settings/SettingsValues.h"

#include <QObject>

#include <memory>

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class CommentsPanel;
class FindingsPanel;
class Notice;
class PairEditor;
class Panes;
class SidePanel;
class VersionsPage;
class WindowActions;

class SidePanelPages : public QObject {
    Q_OBJECT
public:
    SidePanelPages(desk::Desk& desk, PairEditor& editor, Panes& panes, const WindowActions& actions,
                   Notice& notice, QObject* parent);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    void restorePlace(const WindowPlace& place);
    void storePlace(WindowPlace& place) const;

private:
    SidePanel& panel();
    void makeComments();
    void makeFindings();
    void makeVersions();
    void renewFindings();
    void offerUndoOfWaiver();
    void show(bool shown);
    void showPage(const QString& name);
    void writeComment();
    void toEditor();

    desk::Desk& m_desk;
    PairEditor& m_editor;
    Panes& m_panes;
    const WindowActions& m_actions;
    Notice& m_notice;
    std::shared_ptr<desk::OpenRelease> m_release;
    QString m_page;           // to be shown once the panel is made
    bool m_isWaiting = false; // for a release, to be shown again
    SidePanel* m_panel = nullptr;
    CommentsPanel* m_comments = nullptr;
    FindingsPanel* m_findings = nullptr;
    VersionsPage* m_versions = nullptr;
};

} // namespace tarjuman::ui
