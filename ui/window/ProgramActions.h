// The actions of the program itself: search, all actions, settings, about, quit, the texts alone. What they
// do belongs to MainWindow and Workspace, which connect them. The window's thread.
#pragma once

namespace tarjuman::ui {

class WindowActions;

void addProgramActions(WindowActions& actions);

} // namespace tarjuman::ui
