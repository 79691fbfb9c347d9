// Releases as wholes, by key and menu: new, import (which MainWindow does), the samples, details, duplicate,
// delete, save. Owned by Workspace; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class ReleaseActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    ReleaseActions(const WindowParts& parts, QObject* parent);

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;
    void renew(const WindowState& state) override;

private:
    static void addReleaseActions(WindowActions& actions);
    void removeSelected();
    void showDetails();
    release::ReleaseId openId() const;

    const WindowParts m_parts;
    std::shared_ptr<desk::OpenRelease> m_release;
};

} // namespace tarjuman::ui
