// The table of all that the window can do; a new feature is named in it. The window's thread.
#pragma once

#include <QList>

class QObject;

namespace tarjuman::ui {

class Feature;
class SidePanelPages;
class WindowActions;
struct EditorParts;
struct WindowParts;

// In the order of menu and palette, as far as an action does not name the one that it stands behind.
void addAllActions(WindowActions& actions);
// Each belongs to `owner`.
QList<Feature*> windowFeatures(const WindowParts& parts, QObject* owner);
QList<Feature*> editorFeatures(const EditorParts& parts, QObject* owner);

} // namespace tarjuman::ui
