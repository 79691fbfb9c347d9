// Runs the window: application object, settings, look, language, desk, window, in this order and nothing else
// before the window is painted. Called once, by main, when no command of the command line was named.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/release/Release.h"

#include <QStringList>

#include <optional>

namespace tarjuman::ui {

struct WindowRequest {
    std::optional<base::ArchiveAddress> archive = {}; // none: the reader's own
    std::optional<release::ReleaseId> release = {};
    QStringList files = {}; // to import
};

// Ends with the window; the exit status of the program. SIGTERM, SIGHUP and SIGINT end it in order, too, with
// 128 and the signal's number, as shells count: every word is saved before, or in a recovery file, and nobody
// is asked.
int runWindow(int& argc, char** argv, const WindowRequest& request);

} // namespace tarjuman::ui
