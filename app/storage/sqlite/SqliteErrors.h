// What SQLite's result codes mean to the person at the desk: a sentence that says what happened, that nothing
// was lost, and what to do. Pure functions, any thread. Source of the codes: sqlite.org/rescode.html.
#pragma once

#include "app/base/Error.h"

class QSqlError;

namespace tarjuman::storage {

base::Error sqliteError(const QSqlError& error);
base::Error notAnArchive(const QString& detail);

} // namespace tarjuman::storage
