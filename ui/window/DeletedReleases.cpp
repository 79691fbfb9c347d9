#include "ui/window/DeletedReleases.h"

#include "app/base/WhenDone.h"
#include "app/desk/DeletedList.h"
#include "app/desk/Desk.h"
#include "ui/list/DeletedPage.h"
#include "ui/list/ReleaseListPane.h"
#include "ui/window/Notice.h"
#include "ui/window/ReleaseCommands.h"

#include <QAction>

#include <algorithm>

namespace tarjuman::ui {

using base::Result;
using release::DeletedRelease;
using release::ReleaseId;
using release::ReleaseSummary;

DeletedReleases::DeletedReleases(desk::Desk& desk, ReleaseCommands& commands, ReleaseListPane& list,
                                 Notice& notice, QAction& bringBack, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_commands(commands)
    , m_list(list)
    , m_notice(notice)
    , m_action(bringBack)
{
    list.deleted().setContextActions({&m_action});
    connect(&list.deleted(), &DeletedPage::openRequested, &commands, &ReleaseCommands::openDeleted);
    connect(&list.deleted(), &DeletedPage::bringBackRequested, &commands,
            [&commands](const QList<ReleaseId>& ids) { commands.bringBack(ids); });
    connect(&list, &ReleaseListPane::selectionChanged, this, &DeletedReleases::renewAction);
    connect(&m_action, &QAction::triggered, this, &DeletedReleases::bringBack);
    connect(&desk, &desk::Desk::summariesChanged, this, &DeletedReleases::noteChanges);
    connect(&commands, &ReleaseCommands::removed, this, [this] {
        m_canUndo = true;
        renewAction();
    });
    connect(&commands, &ReleaseCommands::broughtBack, this, [this] {
        m_canUndo = false;
        renewAction();
    });
}

void DeletedReleases::renew()
{
    base::whenDone(this, desk::deletedReleases(m_desk), [this](const Result<QList<DeletedRelease>>& deleted) {
        if (deleted)
            m_list.setDeleted(*deleted);
        renewAction();
    });
}

void DeletedReleases::noteChanges(const QList<ReleaseSummary>& changed, const QList<ReleaseId>& removed)
{
    const bool cameBack = std::ranges::any_of(
        changed, [this](const ReleaseSummary& summary) { return m_list.deleted().holds(summary.id); });
    if (cameBack || !removed.isEmpty())
        renew();
}

void DeletedReleases::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    const bool wasDeleted = m_release && m_release->isDeleted();
    m_release = release;
    renewAction();
    if (m_release && m_release->isDeleted()) {
        const ReleaseId id = m_release->release().id;
        m_notice.offer(
            tr("This release is deleted. It can be read; bring it back to write in it."), tr("Bring back"),
            [this, id] { m_commands.bringBack({id}); }, Notice::Kind::Trouble);
    } else if (wasDeleted) {
        m_notice.hide();
    }
}

QList<ReleaseId> DeletedReleases::chosen() const
{
    if (m_list.showsDeleted())
        return m_list.deleted().selection();
    return m_release && m_release->isDeleted() ? QList{m_release->release().id} : QList<ReleaseId>();
}

void DeletedReleases::bringBack()
{
    if (const QList<ReleaseId> ids = chosen(); !ids.isEmpty())
        m_commands.bringBack(ids);
    else
        m_commands.bringBack();
}

void DeletedReleases::renewAction()
{
    m_action.setEnabled(!m_desk.isReadOnly() && (m_canUndo || !chosen().isEmpty()));
}

} // namespace tarjuman::ui
