// The no-break spaces at French numbers: 3,2 %, 12 km, 780 000, 16 h 15, M. Durand, n° 5. Where only a line
// that breaks there would be wrong, it says so. Pure; any thread.
#pragma once

#include "app/text/Typography.h"

namespace tarjuman::text {

TypographyChanges frenchNumberSpacing(const TypographyScope& scope);

} // namespace tarjuman::text
