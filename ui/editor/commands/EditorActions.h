// The actions of the paired editor, each with a name, a text and a shortcut; the window puts them into its
// menus and the palette. They only say that they were asked for: PairEditor connects them. Owned by
// PairEditor.
#pragma once

#include "app/release/Role.h"

#include <QAction>
#include <QHash>

namespace tarjuman::ui {

enum class EditorCommand {
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    JoinLines,
    SetFrench,
    SetArabic,
    SetBoth,
    AddComment,
    Bold,
    Italic,
    Superscript,
    Link,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    FindInArchive, // what is selected, or the words in its data()
    TakeBack,
    NextFinding,
    PreviousFinding,
    FixFinding,
    WaiveFinding,
    ToggleDone,
    AgreeAgain,
    ShowChange,
    LinkUp,
    LinkDown,
    ShiftDown,
    MergePairs,
    SplitPair,
    ProposePairs,
    GoAcross,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ShowInvisibles,
    SwapSides,
    LogicalCaret,
    WriteDateline,
    HijriDateline,
};

class EditorActions : public QObject {
    Q_OBJECT
public:
    explicit EditorActions(QWidget* editor);

    QAction* action(EditorCommand command) const { return m_commands.value(command); }
    QAction* action(release::Role role) const { return m_roles.value(role); }
    const QList<QAction*>& all() const { return m_all; }
    void translate(); // the interface got another language

private:
    QAction* add(const QString& name, const QList<QKeySequence>& shortcuts);

    QWidget* m_editor;
    QHash<EditorCommand, QAction*> m_commands;
    QHash<release::Role, QAction*> m_roles;
    QList<QAction*> m_all;
};

} // namespace tarjuman::ui
