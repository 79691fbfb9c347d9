// What a feature finds in the window. Plain references, which end with the features, so that no end of one
// may touch them; the window's thread.
#pragma once

#include <functional>

class QMenu;
class QWidget;

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class Notice;
class Panes;
class ReleaseCommands;
class ReleaseListModel;
class ReleaseListPane;
class Settings;
class SidePanelPages;
class StatusBar;
class TextsPage;
class WindowActions;

struct WindowParts {
    desk::Desk& desk;
    Settings& settings;
    ReleaseCommands& commands;
    ReleaseListModel& model;
    WindowActions& actions;
    ReleaseListPane& list;
    Panes& panes;
    Notice& notice;
    StatusBar& statusBar;
    QMenu& editMenu;
    QWidget& window;                  // which dialogs belong to
    std::function<void()> focusTexts; // if there are any
};

// The same once a release was shown.
struct EditorParts : WindowParts {
    TextsPage& texts;
    SidePanelPages& side;
};

} // namespace tarjuman::ui
