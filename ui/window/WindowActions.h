// What the window can be asked to do from the beginning, once: each action with its name, icon, key and its
// places in menu and palette. Every feature adds its own; toolbar, menus, status bar and palette show them.
// The window's thread.
#pragma once

#include "ui/common/Icon.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace tarjuman::ui {

// In the order of the menu; those of the status stand in a menu of their own.
enum class MenuGroup { Files, Release, Status, View, Search, Program, Quit };

struct ActionEntry {
    enum class Needs { Nothing, Release }; // to be open in the editor
    enum class Archive { Kept, Changed };  // by the action
    enum class Kind { Once, Switch };      // a switch shows whether it is on

    const char* name; // its objectName
    const char* text; // QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", ...)
    MenuGroup group;
    const char* after = nullptr; // stands behind this one in menu and palette; else at the end
    QKeySequence key = {};       // the one that is shown
    QKeySequence otherKey = {};  // works as well
    std::optional<IconName> icon = {};
    IconTone tone = IconTone::Rest;
    const char* buttonText = nullptr; // as text, for a button
    const char* alsoCalled = nullptr; // as text: other words by which the palette finds it
    Needs needs = Needs::Nothing;
    Archive archive = Archive::Kept;
    Kind kind = Kind::Once;
};

class WindowActions : public QObject {
    Q_OBJECT
public:
    // The actions belong to `window`, where their shortcuts are heard.
    explicit WindowActions(QWidget* window);

    QAction* add(const ActionEntry& entry);
    // One that has its words already.
    void add(QAction* action, MenuGroup group, const QKeySequence& key);

    QAction* named(const char* name) const; // one that was added
    QList<QAction*> inGroup(MenuGroup group) const;
    // In the order of the palette.
    QList<QAction*> all() const;

    // Those that need a release in the editor follow this.
    void setReleaseOpen(bool isOpen);
    enum class Changes { Taken, Refused };
    // A protected archive refuses what would change it; the tool tips say so.
    void setChanges(Changes changes);

private:
    struct Row {
        QAction* action;
        MenuGroup group;
        ActionEntry::Needs needs = ActionEntry::Needs::Nothing;
        ActionEntry::Archive archive = ActionEntry::Archive::Kept;
    };

    void insert(const Row& row, const char* after, QList<QKeySequence> keys);

    QWidget* m_window;
    QList<Row> m_rows;
};

} // namespace tarjuman::ui
