// Telephone numbers as releases give them: with the sign + or 00 and a country's code, so that they can be
// called from anywhere. Pure; any thread.
#pragma once

#include "app/pdf/text/LinkTarget.h"

namespace tarjuman::pdf {

// "+216 76 000 000" leads to tel:+21676000000 (RFC 3966); digits of every set. A plain number could be
// anything: "00" counts only as part of at least ten digits.
QList<FoundLink> phoneLinksIn(QStringView text);

} // namespace tarjuman::pdf
