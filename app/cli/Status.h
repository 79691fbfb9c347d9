// The exit statuses of the command line, a contract with the scripts of a desk, and the form of its messages.
#pragma once

#include "app/base/Error.h"

#include <QString>

namespace tarjuman::cli {

enum Status {
    Done = 0,
    Findings = 1, // done, and there is something to look at
    Usage = 2,
    BadInput = 3,
    Archive = 4,      // the archive or another file could not be read or written
    Interrupted = 130 // by Ctrl+C, as shells expect it
};

int statusOf(base::ErrorKind kind);

// "tarjuman: WHAT: why" on standard error; returns the status that goes with the error.
int complain(const QString& what, const base::Error& error);
int complainOfUsage(const QString& what, const QString& why);
// The same form for what the reader should know although all went well.
void remark(const QString& what, const QString& why);

} // namespace tarjuman::cli
