// How likely it is that a French and an Arabic text say the same: by date, by what both write alike (numbers,
// names in Latin letters, addresses) and by length. Pure, any thread.
#pragma once

#include "app/desk/Import.h"

namespace tarjuman::desk {

// From 0, surely not, upwards; above `likely` the two are proposed as a pair.
double likeness(const ImportedFile& french, const ImportedFile& arabic);
inline constexpr double likely = 2.0;
// Two texts that nothing speaks against, not even their length: a pair when there are no others to choose
// from.
inline constexpr double possible = 0.5;

} // namespace tarjuman::desk
