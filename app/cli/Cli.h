// The command line: one program, one command a run, without a display. Everything goes through the desk;
// records are JSON Lines on standard output, messages a sentence each on standard error. Runs on the main
// thread, which may wait here, since there is no window.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tarjuman::cli {

// What the program was started for, read from its arguments before any application object exists.
struct Start {
    bool opensWindow = false;
    std::optional<QString> archive = {}; // none: the default one
    std::optional<qint64> release = {};  // of `open ID`
    QStringList files = {};              // named without a command: the window offers to import them
};

// `arguments` with the program's name first. Nothing is printed; what is wrong is said by run().
Start startOf(const QStringList& arguments);

// Needs a QCoreApplication. Returns the exit status of the contract (see Status.h).
int run(const QStringList& arguments);

} // namespace tarjuman::cli
