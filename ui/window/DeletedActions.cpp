#include "ui/window/DeletedActions.h"

#include "app/base/WhenDone.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/DeletedList.h"
#include "app/desk/Desk.h"
#include "ui/list/DeletedPage.h"
#include "ui/list/ReleaseListPane.h"
#include "ui/window/Notice.h"
#include "ui/window/ReleaseCommands.h"
#include "ui/window/WindowActions.h"

#include <QAction>

#include <algorithm>

namespace tarjuman::ui {

using base::Result;
using release::DeletedRelease;
using release::ReleaseId;
using release::ReleaseSummary;

using namespace Qt::StringLiterals;

void DeletedActions::addActions(WindowActions& actions)
{
    actions
        .add({.name = "undoRemove",
              .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Bring back what was deleted"),
              .group = MenuGroup::Release,
              .after = "removeRelease",
              .key = QKeySequence(u"Ctrl+Shift+U"_s),
              .icon = IconName::Undo})
        ->setEnabled(false);
}

// Its action takes the last deletion back, or what is chosen among the deleted ones.
DeletedActions::DeletedActions(const WindowParts& parts, QObject* parent)
    : Feature(parent)
    , m_desk(parts.desk)
    , m_commands(parts.commands)
    , m_list(parts.list)
    , m_notice(parts.notice)
    , m_action(*parts.actions.named("undoRemove"))
{
    ReleaseListPane& list = m_list;
    ReleaseCommands& commands = m_commands;
    list.deleted().setContextActions({&m_action});
    connect(&list.deleted(), &DeletedPage::openRequested, &commands, &ReleaseCommands::openDeleted);
    connect(&list.deleted(), &DeletedPage::bringBackRequested, &commands,
            [&commands](const QList<ReleaseId>& ids) { commands.bringBack(ids); });
    connect(&list, &ReleaseListPane::selectionChanged, this, &DeletedActions::renewAction);
    connect(&m_action, &QAction::triggered, this, &DeletedActions::bringBack);
    connect(&m_desk.archive(), &desk::Archive::summariesChanged, this, &DeletedActions::noteChanges);
    connect(&commands, &ReleaseCommands::removed, this, [this] {
        m_canUndo = true;
        renewAction();
    });
    connect(&commands, &ReleaseCommands::broughtBack, this, [this] {
        m_canUndo = false;
        renewAction();
    });
}

void DeletedActions::takeArchive()
{
    readList();
}

void DeletedActions::readList()
{
    base::whenDone(this, desk::deletedReleases(m_desk.archive()),
                   [this](const Result<QList<DeletedRelease>>& deleted) {
                       if (deleted)
                           m_list.setDeleted(*deleted);
                       renewAction();
                   });
}

void DeletedActions::noteChanges(const QList<ReleaseSummary>& changed, const QList<ReleaseId>& removed)
{
    const bool cameBack = std::ranges::any_of(
        changed, [this](const ReleaseSummary& summary) { return m_list.deleted().holds(summary.id); });
    if (cameBack || !removed.isEmpty())
        readList();
}

void DeletedActions::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
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

QList<ReleaseId> DeletedActions::chosen() const
{
    if (m_list.showsDeleted())
        return m_list.deleted().selection();
    return m_release && m_release->isDeleted() ? QList{m_release->release().id} : QList<ReleaseId>();
}

void DeletedActions::bringBack()
{
    if (const QList<ReleaseId> ids = chosen(); !ids.isEmpty())
        m_commands.bringBack(ids);
    else
        m_commands.bringBack();
}

void DeletedActions::renewAction()
{
    m_action.setEnabled(!m_desk.isReadOnly() && (m_canUndo || !chosen().isEmpty()));
}

} // namespace tarjuman::ui
