// Exporting in the window: the action, and the pane that slides in, made when it is first wanted. Owned by
// Workspace; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class ExportPane;

class ExportActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    ExportActions(const WindowParts& parts, QObject* parent);

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;

private:
    void show(bool shown);
    void makePane();

    const WindowParts m_parts;
    QAction& m_action;
    std::shared_ptr<desk::OpenRelease> m_release;
    ExportPane* m_pane = nullptr;
};

} // namespace tarjuman::ui
