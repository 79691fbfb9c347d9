// Looks through XML before it is parsed for an element with far too many attributes: the parser compares each
// with all others, in quadratic time. Pure, linear; any thread.
#pragma once

#include <QByteArray>

namespace tarjuman::formats {

// More than Limits.h allows. The page may be in UTF-16 or in anything whose signs are ASCII.
bool hasTooManyAttributes(const QByteArray& xml);

} // namespace tarjuman::formats
