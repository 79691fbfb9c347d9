// Where the release stands, and what it may become next. Owned by Workspace; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class StatusActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    StatusActions(const WindowParts& parts, QObject* parent);

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;
    // Marks the present status, and says at those that cannot be taken yet what comes first.
    void renew(const WindowState& state) override;

private:
    WindowActions& m_actions;
    std::shared_ptr<desk::OpenRelease> m_release;
};

} // namespace tarjuman::ui
