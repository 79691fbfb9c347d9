// Where the project lies, for tests that read its files. The place is known to one source alone, so that the
// compiler's cache serves every clone.
#pragma once

#include <QString>

namespace tarjuman::testing {

// "tests/data/archives" from the project's root.
QString projectFile(const QString& path);

} // namespace tarjuman::testing
