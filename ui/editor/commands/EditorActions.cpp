#include "ui/editor/commands/EditorActions.h"

#include "ui/common/RoleName.h"

#include <QWidget>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Role;

namespace {

struct CommandEntry {
    EditorCommand command;
    const char* name;
    const char* text;
    const char* shortcuts; // separated by "; "
};

constexpr CommandEntry commandEntries[] = {
    {EditorCommand::Undo, "editUndo", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Undo"), "Ctrl+Z"},
    {EditorCommand::Redo, "editRedo", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Redo"),
     "Ctrl+Shift+Z; Ctrl+Y"},
    {EditorCommand::Cut, "editCut", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Cut"), "Ctrl+X"},
    {EditorCommand::Copy, "editCopy", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Copy"), "Ctrl+C"},
    {EditorCommand::Paste, "editPaste", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Paste"), "Ctrl+V"},
    {EditorCommand::SelectAll, "editSelectAll",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Select all"), "Ctrl+A"},
    {EditorCommand::Bold, "styleBold", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Bold"), "Ctrl+B"},
    {EditorCommand::Italic, "styleItalic", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Italic"),
     "Ctrl+I"},
    {EditorCommand::Superscript, "styleSuperscript",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Superscript"), "Ctrl+Shift+P"},
    {EditorCommand::Link, "styleLink", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Link…"),
     "Ctrl+Shift+K"},
    {EditorCommand::JoinLines, "editJoinLines",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Join broken lines"), "Ctrl+Shift+J"},
    {EditorCommand::SetFrench, "typographyFrench",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Set the French typography…"), "Ctrl+Shift+F8"},
    {EditorCommand::SetArabic, "typographyArabic",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Set the Arabic typography…"), "Ctrl+Alt+F8"},
    {EditorCommand::SetBoth, "typographyBoth",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Set the typography of both texts…"), "Ctrl+F8"},
    {EditorCommand::AddComment, "editComment",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Add a comment"), "Ctrl+Alt+M"},
    {EditorCommand::Find, "editFind", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Find…"), "Ctrl+F"},
    {EditorCommand::Replace, "editReplace", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Replace…"),
     "Ctrl+H"},
    {EditorCommand::FindNext, "editFindNext", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Find next"),
     "F3"},
    {EditorCommand::FindPrevious, "editFindPrevious",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Find previous"), "Shift+F3"},
    {EditorCommand::FindInArchive, "editFindArchive",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Find in all texts…"), "Ctrl+Shift+H"},
    {EditorCommand::TakeBack, "editTakeBack",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Take back the last replacement in the archive"),
     "Ctrl+Alt+Z"},
    {EditorCommand::NextFinding, "findingNext",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Next finding"), "F8"},
    {EditorCommand::PreviousFinding, "findingPrevious",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Previous finding"), "Shift+F8"},
    {EditorCommand::FixFinding, "findingFixHere",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Correct the finding at the caret"), "Ctrl+."},
    {EditorCommand::WaiveFinding, "findingIgnoreHere",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Ignore the finding at the caret in this release"),
     "Ctrl+Alt+I"},
    {EditorCommand::ToggleDone, "pairToggleDone",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Mark as done, or as draft"),
     "Ctrl+Return; Ctrl+Enter"},
    {EditorCommand::AgreeAgain, "pairStillRight",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Still right"), "Ctrl+Shift+Return; Ctrl+Shift+Enter"},
    {EditorCommand::ShowChange, "pairShowChange",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Show what changed"),
     "Ctrl+Alt+Return; Ctrl+Alt+Enter"},
    {EditorCommand::LinkUp, "pairLinkUp",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Pair with the paragraph above"), "Alt+Up"},
    {EditorCommand::LinkDown, "pairLinkDown",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Pair with the paragraph below"), "Alt+Down"},
    {EditorCommand::ShiftDown, "pairShiftDown",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Shift this paragraph and all below by one pair"),
     "Ctrl+Alt+Down"},
    {EditorCommand::MergePairs, "pairMerge",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Merge with the pair below"), "Ctrl+M"},
    {EditorCommand::SplitPair, "pairSplit",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Split the pair here"), "Ctrl+Shift+M"},
    {EditorCommand::ProposePairs, "pairPropose",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Propose pairs, or accept them"), "Ctrl+Alt+J"},
    {EditorCommand::GoAcross, "pairGoAcross",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Go to the paragraph opposite"), "F6"},
    {EditorCommand::ZoomIn, "viewZoomIn", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Larger text"),
     "Ctrl+=; Ctrl++"},
    {EditorCommand::ZoomOut, "viewZoomOut", QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Smaller text"),
     "Ctrl+-"},
    {EditorCommand::ZoomReset, "viewZoomReset",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Text at 100 %"), "Ctrl+0"},
    {EditorCommand::ShowInvisibles, "viewInvisibles",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Show hidden characters"), "Ctrl+F10"},
    {EditorCommand::SwapSides, "viewSwapSides",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Swap the two sides"), "Ctrl+F6"},
    {EditorCommand::LogicalCaret, "viewLogicalCaret",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Arrow keys follow the order of the letters"),
     "Ctrl+F7"},
    {EditorCommand::WriteDateline, "roleWriteDateline",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Write the dateline in both texts"), "Ctrl+Shift+D"},
    {EditorCommand::HijriDateline, "roleHijriDateline",
     QT_TRANSLATE_NOOP("tarjuman::ui::EditorActions", "Hijri date first in Arabic datelines"), "Ctrl+Alt+H"},
};

// The parts of the text itself, most used first, have plain digits; what stands around it has Alt as well. On
// a French keyboard the key of 6 is that of the hyphen, which makes the text smaller: the sixth has Alt
// first.
QList<QKeySequence> shortcutsOf(Role role)
{
    static constexpr Role plain[] = {Role::Title,    Role::Subtitle,    Role::Dateline,
                                     Role::Lead,     Role::Body,        Role::Quotation,
                                     Role::ListItem, Role::Boilerplate, Role::Contact};
    static constexpr Role around[] = {Role::Mention, Role::Embargo, Role::Kind, Role::Reference,
                                      Role::EndMark};
    if (const auto* found = std::ranges::find(plain, role); found != std::end(plain))
        return role == Role::Quotation ? QKeySequence::listFromString(u"Ctrl+Alt+6; Ctrl+6"_s)
                                       : QList{QKeySequence(u"Ctrl+%1"_s.arg(found - plain + 1))};
    const auto* found = std::ranges::find(around, role);
    return {QKeySequence(u"Ctrl+Alt+%1"_s.arg(found - around + 1))};
}

} // namespace

EditorActions::EditorActions(QWidget* editor)
    : QObject(editor)
    , m_editor(editor)
{
    for (const CommandEntry& entry : commandEntries) {
        m_commands.insert(entry.command,
                          add(QString::fromLatin1(entry.name),
                              QKeySequence::listFromString(QString::fromLatin1(entry.shortcuts))));
    }
    for (Role role : release::allRoles)
        m_roles.insert(role, add(u"role_"_s + release::keyOf(role), shortcutsOf(role)));
    using enum EditorCommand;
    for (EditorCommand command :
         {ShowInvisibles, SwapSides, LogicalCaret, HijriDateline, Bold, Italic, Superscript})
        action(command)->setCheckable(true);
    translate();
}

QAction* EditorActions::add(const QString& name, const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_editor->addAction(action);
    m_all.append(action);
    return action;
}

void EditorActions::translate()
{
    for (const CommandEntry& entry : commandEntries)
        action(entry.command)->setText(tr(entry.text));
    for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it)
        it.value()->setText(nameOf(it.key()));
}

} // namespace tarjuman::ui
