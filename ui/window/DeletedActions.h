// Keeps the list of what was deleted in step with the archive, and does what is asked for there: read one,
// bring some back. Owned by Workspace; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class DeletedActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    DeletedActions(const WindowParts& parts, QObject* parent);

    // A deleted one says so, and offers the way back.
    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;
    void takeArchive() override;

private:
    void readList();
    void noteChanges(const QList<release::ReleaseSummary>& changed, const QList<release::ReleaseId>& removed);
    void bringBack();
    void renewAction();
    QList<release::ReleaseId> chosen() const;

    desk::Desk& m_desk;
    ReleaseCommands& m_commands;
    ReleaseListPane& m_list;
    Notice& m_notice;
    QAction& m_action;
    std::shared_ptr<desk::OpenRelease> m_release;
    bool m_canUndo = false; // the last deletion in this window
};

} // namespace tarjuman::ui
