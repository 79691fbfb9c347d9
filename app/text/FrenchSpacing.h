// The no-break spaces of a whole French text: before ; : ! ? and inside « » by the profile, before % and the
// signs of units, within numbers and times, after M. and n°; and what the house writes for "..." and " - ".
// What is typed is FrenchSpaces'. Pure; any thread.
#pragma once

#include "app/text/Typography.h"

namespace tarjuman::text {

TypographyChanges frenchSpacing(const TypographyScope& scope);

} // namespace tarjuman::text
