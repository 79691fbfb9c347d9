// The menu behind the button at the end of the toolbar: everything the window can do, in groups. The window's
// thread.
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace tarjuman::ui {

class WindowActions;

// Owned by `parent`. `editMenu` is filled when the editor is there, see below.
QMenu* makeWindowMenu(const WindowActions& actions, QMenu* editMenu, QWidget* parent);

// The editor's own actions, grouped by the first word of their names: style, finding, pair, role, view;
// others stand in the menu itself.
void fillEditMenu(QMenu& menu, const QList<QAction*>& actions);

QAction* actionNamed(const QList<QAction*>& actions, const QString& name); // null when there is none

} // namespace tarjuman::ui
