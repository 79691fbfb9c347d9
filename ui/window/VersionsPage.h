// The versions of the open release in the window: the page of the side panel, the comparison that it asks
// for, and the way back, which the editor goes: the present text is kept first, then an earlier one takes its
// place, as steps that can be undone. Owned by SidePanelPages; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/release/Version.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class Notice;
class PairEditor;
class TextRestorer;
class VersionsPanel;

class VersionsPage : public QObject {
    Q_OBJECT
public:
    VersionsPage(desk::Desk& desk, PairEditor& editor, Notice& notice, QObject* parent);

    VersionsPanel& panel() { return *m_panel; } // made for the side panel, which owns it

private:
    void compare(const release::Version& then, const std::optional<release::Version>& later);
    void restore(const release::Version& version);
    void restoreBy(const std::function<void(TextRestorer&)>& deed);

    desk::Desk& m_desk;
    PairEditor& m_editor;
    Notice& m_notice;
    VersionsPanel* m_panel;
};

} // namespace tarjuman::ui
