// What went wrong, said twice: once for the reader of the screen and once for the log.
// A plain value, copied between threads.
#pragma once

#include <QString>

namespace tarjuman::base {

// What kind of failure it is; the command line turns it into its exit status.
enum class ErrorKind {
    Usage,     // the request itself makes no sense (exit status 2)
    BadInput,  // a file or text that is unreadable, unsupported or hostile (exit status 3)
    Archive,   // the archive could not be read or written (exit status 4)
    Conflict,  // the archive holds a newer revision than the one being saved (exit status 4)
    Output,    // a file could not be written (exit status 4)
    Missing,   // a part of the system is not installed: a dictionary, a font (exit status 4)
    Cancelled, // the user asked to stop
};

struct Error {
    ErrorKind kind = ErrorKind::BadInput;
    QString message;     // a translated sentence: what happened, what is safe, what to do
    QString detail = {}; // for the log only: library messages, numbers, paths
};

} // namespace tarjuman::base
