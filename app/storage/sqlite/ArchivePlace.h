// Whether a name can be an archive's at all, before anything is opened: what is no ordinary file may wait for
// ever, and to SQLite some names mean no file. Pure but for a look at the file system; any thread.
#pragma once

#include "app/base/Error.h"

#include <optional>

namespace tarjuman::storage {

// ErrorKind::Usage for what names no file, ErrorKind::Archive for what cannot hold an archive; nothing when
// the place is good, whether there is a file yet or not.
std::optional<base::Error> archivePlaceProblem(const QString& archive);

} // namespace tarjuman::storage
