#include "ui/window/ReleaseActions.h"

#include "ui/list/ReleaseListPane.h"
#include "ui/window/Notice.h"
#include "ui/window/ReleaseCommands.h"
#include "ui/window/ReleaseDetails.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::ReleaseId;

void ReleaseActions::addActions(WindowActions& actions)
{
    actions.add({.name = "newRelease",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "New release"),
                 .group = MenuGroup::Files,
                 .key = QKeySequence::New,
                 .icon = IconName::New,
                 .tone = IconTone::Text,
                 .buttonText = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "New"),
                 .archive = ActionEntry::Archive::Changed});
    actions.add({.name = "importFiles",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Import files…"),
                 .group = MenuGroup::Files,
                 .key = QKeySequence::Open,
                 .otherKey = QKeySequence(u"Ctrl+Shift+I"_s),
                 .icon = IconName::Import,
                 .tone = IconTone::Text,
                 .buttonText = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Import"),
                 .archive = ActionEntry::Archive::Changed});
    actions.add({.name = "openSamples",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Open the samples"),
                 .group = MenuGroup::Files,
                 .key = QKeySequence(u"Ctrl+Shift+O"_s),
                 .icon = IconName::Columns,
                 .archive = ActionEntry::Archive::Changed});
    addReleaseActions(actions);
}

void ReleaseActions::addReleaseActions(WindowActions& actions)
{
    actions.add({.name = "releaseDetails",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "About this release…"),
                 .group = MenuGroup::Release,
                 .key = QKeySequence(u"Alt+Return"_s),
                 .icon = IconName::Calendar,
                 .needs = ActionEntry::Needs::Release});
    actions.add({.name = "duplicateRelease",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Duplicate"),
                 .group = MenuGroup::Release,
                 .key = QKeySequence(u"Ctrl+D"_s),
                 .icon = IconName::Duplicate,
                 .needs = ActionEntry::Needs::Release,
                 .archive = ActionEntry::Archive::Changed});
    // The key alone belongs to the texts; in the list it deletes (ReleaseListPane's own shortcut).
    actions.add({.name = "removeRelease",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Delete"),
                 .group = MenuGroup::Release,
                 .key = QKeySequence(u"Ctrl+Shift+Delete"_s),
                 .icon = IconName::Trash,
                 .needs = ActionEntry::Needs::Release,
                 .archive = ActionEntry::Archive::Changed});
    actions.add({.name = "saveNow",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Save now"),
                 .group = MenuGroup::Release,
                 .key = QKeySequence::Save,
                 .icon = IconName::Check,
                 .needs = ActionEntry::Needs::Release});
}

ReleaseActions::ReleaseActions(const WindowParts& parts, QObject* parent)
    : Feature(parent)
    , m_parts(parts)
{
    WindowActions& actions = parts.actions;
    ReleaseCommands& commands = parts.commands;
    connect(actions.named("newRelease"), &QAction::triggered, &commands, &ReleaseCommands::makeNew);
    connect(actions.named("openSamples"), &QAction::triggered, &commands, &ReleaseCommands::openSamples);
    connect(actions.named("releaseDetails"), &QAction::triggered, this, &ReleaseActions::showDetails);
    connect(actions.named("duplicateRelease"), &QAction::triggered, this, [this] {
        const QList<ReleaseId> chosen = m_parts.list.selection();
        m_parts.commands.duplicate(chosen.size() == 1 ? chosen.first() : openId());
    });
    connect(actions.named("removeRelease"), &QAction::triggered, this, &ReleaseActions::removeSelected);
    connect(actions.named("saveNow"), &QAction::triggered, this, [this] {
        if (m_release)
            m_release->saveNow();
    });
    parts.list.setContextActions(
        {actions.named("releaseDetails"), actions.named("duplicateRelease"), actions.named("removeRelease")});
    connect(&parts.list, &ReleaseListPane::removeRequested, this, &ReleaseActions::removeSelected);
    connect(&commands, &ReleaseCommands::removed, this, [this](int count) {
        m_parts.notice.offer(tr("%n release(s) deleted", nullptr, count), tr("Undo"),
                             [this] { m_parts.commands.bringBack(); });
    });
    connect(&commands, &ReleaseCommands::copied, this,
            [this] { m_parts.notice.tell(tr("This is the copy. The other release is as it was.")); });
    connect(&commands, &ReleaseCommands::broughtBack, this, [this](const QList<ReleaseId>& ids) {
        m_parts.notice.hide(); // which may still offer it
        m_parts.commands.open(ids.first());
    });
}

void ReleaseActions::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_release = release;
}

void ReleaseActions::renew(const WindowState& state)
{
    for (const char* name : {"newRelease", "importFiles", "openSamples"})
        m_parts.actions.named(name)->setEnabled(state.hasArchive);
    const bool isDeleted = state.release && state.release->isDeleted();
    for (const char* name : {"duplicateRelease", "removeRelease"})
        m_parts.actions.named(name)->setEnabled(state.release && !isDeleted && !m_parts.list.showsDeleted());
}

void ReleaseActions::removeSelected()
{
    if (m_parts.list.showsDeleted() || (m_release && m_release->isDeleted()))
        return; // it is deleted
    const QList<ReleaseId> chosen = m_parts.list.selection();
    if (!chosen.isEmpty())
        m_parts.commands.remove(chosen);
    else if (openId() != ReleaseId::None)
        m_parts.commands.remove({openId()});
}

void ReleaseActions::showDetails()
{
    if (!m_release)
        return;
    auto* details = new ReleaseDetails(m_release, &m_parts.window);
    details->open();
}

ReleaseId ReleaseActions::openId() const
{
    return m_release ? m_release->release().id : ReleaseId::None;
}

} // namespace tarjuman::ui
