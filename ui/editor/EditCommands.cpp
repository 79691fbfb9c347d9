#include "ui/editor/EditCommands.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/DatelineCommand.h"
#include "ui/editor/commands/EditorActions.h"
#include "ui/editor/commands/LineJoining.h"
#include "ui/editor/commands/PairCommands.h"
#include "ui/editor/commands/PairingOffer.h"
#include "ui/editor/commands/TypographyCommand.h"
#include "ui/editor/find/ArchiveFinder.h"
#include "ui/editor/find/FindBar.h"

#include <QAction>

#include <utility>

namespace tarjuman::ui {

using enum EditorCommand;
using release::Role;
using text::Language;

EditCommands::EditCommands(PairArea& area, EditorActions& actions, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_area(area)
    , m_actions(actions)
    , m_parts(parts)
    , m_typography(new TypographyCommand(area, actions, this))
{
    connectActions();
    for (const Language language : text::bothLanguages)
        connectColumn(language);
    connect(&area, &PairArea::currentColumnChanged, this, &EditCommands::renewActions);
    connect(&parts.archive, &ArchiveFinder::takeBackChanged, this, &EditCommands::renewActions);
}

void EditCommands::connectColumn(Language language)
{
    TextColumn& column = m_area.column(language);
    connect(&column, &TextColumn::undoWanted, this, [this] { step(Step::Undo); });
    connect(&column, &TextColumn::redoWanted, this, [this] { step(Step::Redo); });
    connect(&column, &TextColumn::copyAvailable, this, &EditCommands::renewActions);
    connect(&m_area.text(language), &SideText::historyChanged, this, &EditCommands::renewActions);
}

void EditCommands::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_release = std::move(release);
    renewActions();
}

void EditCommands::connectActions()
{
    const auto on = [this](EditorCommand command, auto&& act) {
        connect(m_actions.action(command), &QAction::triggered, this, act);
    };
    on(Undo, [this] { step(Step::Undo); });
    on(Redo, [this] { step(Step::Redo); });
    on(Cut, [this] { m_area.currentColumn().cutSelection(); });
    on(Copy, [this] { m_area.currentColumn().copy(); });
    on(Paste, [this] { m_area.currentColumn().paste(); });
    on(JoinLines, [this] { m_parts.lines.joinSelected(); });
    on(SelectAll, [this] { m_area.currentColumn().selectAll(); });
    on(ToggleDone, [this] { m_parts.pairs.toggleDone(); });
    on(LinkUp, [this] { m_parts.pairs.moveLink(release::LinkMove::Up); });
    on(LinkDown, [this] { m_parts.pairs.moveLinkDown(); });
    on(ShiftDown, [this] { m_parts.pairs.moveLink(release::LinkMove::Down); });
    on(MergePairs, [this] { m_parts.pairs.mergeWithNext(); });
    on(SplitPair, [this] { m_parts.pairs.split(); });
    on(ProposePairs, [this] { m_parts.pairingOffer.acceptOrLook(); });
    on(GoAcross, [this] { m_parts.pairs.goAcross(); });
    on(WriteDateline, [this] { m_parts.dateline.write(); });
    for (Role role : release::allRoles)
        connect(m_actions.action(role), &QAction::triggered, this,
                [this, role] { m_parts.pairs.setRole(role); });
}

void EditCommands::step(Step step)
{
    TextColumn& column = m_area.currentColumn();
    if (column.isReadOnly())
        return;
    SideText& text = column.text();
    if (const auto place = step == Step::Undo ? text.undo() : text.redo())
        column.setCaret(*place);
    m_area.updateCurrentRow();
    m_area.gutter().update();
}

void EditCommands::renewActions()
{
    TextColumn& column = m_area.currentColumn();
    const bool editable = m_release && m_release->isEditable();
    const bool selection = column.textCursor().hasSelection();
    m_parts.findBar.setReplacing(editable);
    m_actions.action(Undo)->setEnabled(editable && column.text().canUndo());
    m_actions.action(Redo)->setEnabled(editable && column.text().canRedo());
    m_actions.action(Cut)->setEnabled(editable && selection);
    m_actions.action(Copy)->setEnabled(selection);
    m_actions.action(TakeBack)->setEnabled(m_parts.archive.canTakeBack());
    for (EditorCommand command :
         {Paste, JoinLines, SetFrench, SetArabic, SetBoth, Replace, WriteDateline, Bold, Italic, Superscript,
          Link, ToggleDone, AgreeAgain, LinkUp, LinkDown, ShiftDown, MergePairs, SplitPair, ProposePairs})
        m_actions.action(command)->setEnabled(editable);
    for (EditorCommand command : {SelectAll, ShowChange, Find, FindNext, FindPrevious, GoAcross})
        m_actions.action(command)->setEnabled(m_release != nullptr);
    for (Role role : release::allRoles)
        m_actions.action(role)->setEnabled(editable);
}

} // namespace tarjuman::ui
