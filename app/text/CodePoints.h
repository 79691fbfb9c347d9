// How many characters a text has for programs that do not count in UTF-16. Pure; any thread.
#pragma once

#include <QStringView>

namespace tarjuman::text {

// In code points: the two halves of a surrogate pair count as one.
qsizetype codePoints(QStringView text);

} // namespace tarjuman::text
