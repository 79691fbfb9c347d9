// Looks through XML before it is parsed for an element with far too many attributes: the parser compares each
// with all others, in quadratic time. Pure, linear; any thread.
#pragma once

#include <QByteArray>

namespace tarjuman::text {

// Of one element. Termbases and drawings have a dozen, what cameras say of their pictures some hundreds.
inline constexpr int mostXmlAttributes = 1'000;

// The page may be in UTF-16 or in anything whose signs are ASCII.
bool hasTooManyAttributes(const QByteArray& xml);

} // namespace tarjuman::text
