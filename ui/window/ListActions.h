// The list at the side, by key and menu: shown or not, narrowed, walked through; and what is chosen in it is
// opened. Owned by Workspace; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class ListActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    ListActions(const WindowParts& parts, QObject* parent);

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;
    void renew(const WindowState& state) override;
    void restorePlace(const WindowPlace& place) override;
    void storePlace(WindowPlace& place) const override;

private:
    void connectActions();
    void connectList();
    void openNeighbour(int step);
    release::ReleaseId openId() const;

    const WindowParts m_parts;
    std::shared_ptr<desk::OpenRelease> m_release;
};

} // namespace tarjuman::ui
