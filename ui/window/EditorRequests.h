// What the window does for the editor: opens the release of a place that was found in the archive and shows
// the place in it, tells what a replacement did, with the way back, and offers to join the lines of a paste.
// Owned by Workspace; the window's thread.
#pragma once

#include "app/desk/ArchiveSearch.h"

#include <QObject>

#include <optional>

namespace tarjuman::ui {

class Notice;
class PairEditor;
class ReleaseCommands;

class EditorRequests : public QObject {
    Q_OBJECT
public:
    EditorRequests(PairEditor& editor, ReleaseCommands& commands, Notice& notice, QObject* parent);

    // The editor shows this release now: the place wanted in it comes into view. A place in another one is
    // forgotten.
    void showIn(release::ReleaseId id);

private:
    void offerJoining(Notice& notice);

    PairEditor& m_editor;
    std::optional<desk::FoundPlace> m_wanted;
};

} // namespace tarjuman::ui
