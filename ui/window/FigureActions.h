// The pictures of a release in the window: the action for a new one, and the way back for one that was
// removed. Owned by Workspace, made with the editor; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class FigureActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    FigureActions(const EditorParts& parts, QObject* parent);

    void renew(const WindowState& state) override;

private:
    QAction& m_insert;
};

} // namespace tarjuman::ui
