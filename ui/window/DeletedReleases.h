// Keeps the list of what was deleted in step with the archive, and does what is asked for there: read one,
// bring some back. Owned by Workspace; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QObject>

#include <memory>

class QAction;

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class Notice;
class ReleaseCommands;
class ReleaseListPane;

class DeletedReleases : public QObject {
    Q_OBJECT
public:
    // `bringBack`: takes the last deletion back, or what is chosen among the deleted ones.
    DeletedReleases(desk::Desk& desk, ReleaseCommands& commands, ReleaseListPane& list, Notice& notice,
                    QAction& bringBack, QObject* parent = nullptr);

    void renew(); // asks the archive
    // A deleted one says so, and offers the way back.
    void setRelease(const std::shared_ptr<desk::OpenRelease>& release);

private:
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
