#include "ui/window/WindowActions.h"

#include "ui/window/KeyedAction.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace tarjuman::ui {

WindowActions::WindowActions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

QAction* WindowActions::add(const ActionEntry& entry)
{
    auto* action = new QAction(tr(entry.text), m_window);
    action->setObjectName(QLatin1StringView(entry.name));
    action->setProperty("sourceText",
                        QString::fromUtf8(entry.text)); // the palette finds it in every language
    if (entry.alsoCalled)
        action->setProperty("alsoCalled", QString::fromUtf8(entry.alsoCalled));
    action->setCheckable(entry.kind == ActionEntry::Kind::Switch);
    if (entry.icon)
        action->setIcon(icon(*entry.icon, entry.tone));
    if (entry.buttonText)
        action->setIconText(tr(entry.buttonText));
    insert({action, entry.group, entry.needs, entry.archive}, entry.after, {entry.key, entry.otherKey});
    return action;
}

void WindowActions::add(QAction* action, MenuGroup group, const QKeySequence& key)
{
    insert({action, group}, nullptr, {key});
}

void WindowActions::insert(const Row& row, const char* after, QList<QKeySequence> keys)
{
    keys.removeAll(QKeySequence());
    if (!keys.isEmpty())
        setKeys(*row.action, keys);
    m_window->addAction(row.action);
    if (!after) {
        m_rows.append(row);
        return;
    }
    const QAction* before = named(after);
    const auto place = std::ranges::find(m_rows, before, &Row::action);
    m_rows.insert(place - m_rows.begin() + 1, row);
}

QAction* WindowActions::named(const char* name) const
{
    const auto row = std::ranges::find_if(
        m_rows, [name](const Row& each) { return each.action->objectName() == QLatin1StringView(name); });
    Q_ASSERT_X(row != m_rows.end(), "WindowActions", name);
    return row->action;
}

QList<QAction*> WindowActions::inGroup(MenuGroup group) const
{
    QList<QAction*> actions;
    for (const Row& row : m_rows) {
        if (row.group == group)
            actions << row.action;
    }
    return actions;
}

QList<QAction*> WindowActions::all() const
{
    QList<QAction*> actions;
    for (const Row& row : m_rows)
        actions << row.action;
    return actions;
}

void WindowActions::setReleaseOpen(bool isOpen)
{
    for (const Row& row : m_rows) {
        if (row.needs == ActionEntry::Needs::Release)
            row.action->setEnabled(isOpen);
    }
}

void WindowActions::setChanges(Changes changes)
{
    for (const Row& row : m_rows) {
        if (row.archive == ActionEntry::Archive::Kept)
            continue;
        setKeys(*row.action, row.action->shortcuts()); // the tool tip of every day
        if (changes == Changes::Taken)
            continue;
        row.action->setEnabled(false);
        row.action->setToolTip(tr("This archive can be read but not changed."));
    }
}

} // namespace tarjuman::ui
