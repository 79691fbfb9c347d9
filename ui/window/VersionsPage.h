// The versions of the open release in the window: the page of the side panel, the comparison that it asks
// for, and the way back, which the editor goes: the present text is kept first, then an earlier one takes its
// place, as steps that can be undone. Owned by Workspace, made with the editor; the window's thread.
#pragma once

#include "app/release/Version.h"
#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

#include <functional>
#include <optional>

namespace tarjuman::ui {

class PairEditor;
class VersionsPanel;

class VersionsPage : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    VersionsPage(const EditorParts& parts, QObject* parent);

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;

private:
    QWidget* makePanel();
    void compare(const release::Version& then, const std::optional<release::Version>& later);
    void restore(const release::Version& version);
    void restoreBy(const std::function<void(PairEditor&)>& deed);

    desk::Desk& m_desk;
    PairEditor& m_editor;
    Notice& m_notice;
    std::shared_ptr<desk::OpenRelease> m_release;
    VersionsPanel* m_panel = nullptr; // once the side panel is made, which owns it
};

} // namespace tarjuman::ui
