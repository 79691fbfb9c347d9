#include "ui/editor/EditorMenus.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/EditorActions.h"
#include "ui/editor/commands/PairCommands.h"
#include "ui/editor/marks/EditorComments.h"
#include "ui/editor/marks/EditorFindings.h"
#include "ui/editor/marks/EditorSpelling.h"
#include "ui/editor/marks/EditorStyles.h"

#include <QMenu>

namespace tarjuman::ui {

using enum EditorCommand;
using text::Language;

EditorMenus::EditorMenus(PairArea& area, EditorActions& actions, PairCommands& commands, const Marks& marks,
                         QWidget* editor)
    : QObject(editor)
    , m_area(area)
    , m_actions(actions)
    , m_commands(commands)
    , m_marks(marks)
    , m_editor(editor)
{
    connect(&area.gutter(), &PairGutter::menuWanted, this, &EditorMenus::showGutterMenu);
    for (const Language language : text::bothLanguages) {
        connect(&area.column(language), &TextColumn::menuWanted, this,
                [this, language](const QPoint& at, int position) { showTextMenu(language, at, position); });
    }
}

void EditorMenus::showTextMenu(Language language, const QPoint& globalPosition, int position)
{
    auto* menu = new QMenu(m_editor);
    menu->setObjectName(QStringLiteral("textMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    TextColumn& column = m_area.column(language);
    m_marks.findings.addTo(*menu, column, position);
    m_marks.spelling.addTo(*menu, column, position);
    m_marks.styles.addTo(*menu, column, position);
    for (EditorCommand command : {Undo, Redo})
        menu->addAction(m_actions.action(command));
    menu->addSeparator();
    for (EditorCommand command : {Cut, Copy, Paste, SelectAll, JoinLines})
        menu->addAction(m_actions.action(command));
    menu->addSeparator();
    for (EditorCommand command : {Bold, Italic, Superscript, Link})
        menu->addAction(m_actions.action(command));
    menu->addSeparator();
    m_marks.comments.addTo(*menu, column, position);
    menu->popup(globalPosition);
}

// Entries of their own, for here they show which part the paragraph is.
void EditorMenus::addRoles(QMenu& menu)
{
    TextColumn& column = m_area.currentColumn();
    const auto& paragraphs = column.text().paragraphs();
    const int paragraph = column.caretParagraph();
    for (const release::Role role : release::allRoles) {
        QAction* action = m_actions.action(role);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QAction* entry = menu.addAction(action->text() + QChar(u'\t') + key);
        entry->setCheckable(true);
        entry->setChecked(paragraph < paragraphs.size() && paragraphs.at(paragraph).role == role);
        entry->setEnabled(action->isEnabled());
        connect(entry, &QAction::triggered, action, &QAction::trigger);
    }
}

void EditorMenus::showGutterMenu(int row, const QPoint& globalPosition)
{
    m_commands.goToRow(row);
    auto* menu = new QMenu(m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (EditorCommand command :
         {ToggleDone, AgreeAgain, ShowChange, LinkUp, LinkDown, ShiftDown, MergePairs, SplitPair})
        menu->addAction(m_actions.action(command));
    menu->addSeparator();
    addRoles(*menu);
    menu->popup(globalPosition);
}

} // namespace tarjuman::ui
