// Releases that begin: an empty one with the house's usual parts, and a copy of another.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::desk {

// Title, dateline, lead and body, empty, side by side.
release::Release newRelease();

// The same texts and pairs as a new draft that the archive does not know yet.
release::Release copyOf(const release::Release& original);

} // namespace tarjuman::desk
