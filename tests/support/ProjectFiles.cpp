#include "tests/support/ProjectFiles.h"

namespace tarjuman::testing {

QString projectFile(const QString& path)
{
    return QStringLiteral(TARJUMAN_ROOT "/") + path;
}

} // namespace tarjuman::testing
