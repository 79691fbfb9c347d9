// What the window does for the editor: opens the release of a place that was found in the archive and shows
// the place in it, tells what a replacement did, with the way back, what a paste left out and which word
// could not be kept, and offers to join the lines of a paste and to set its typography. Owned by Workspace,
// made with the editor; the window's thread.
#pragma once

#include "app/desk/ArchiveSearch.h"
#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

#include <optional>

namespace tarjuman::ui {

class PairEditor;

class EditorRequests : public Feature {
    Q_OBJECT
public:
    EditorRequests(const EditorParts& parts, QObject* parent);

    // The place wanted in it comes into view. A place in another one is forgotten.
    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;

private:
    void offerForImported(const release::Release& release);
    void offerTypography(const QString& action, int changes);

    PairEditor& m_editor;
    Notice& m_notice;
    ReleaseCommands& m_commands;
    const Settings& m_settings;
    std::optional<desk::FoundPlace> m_wanted;
};

} // namespace tarjuman::ui
