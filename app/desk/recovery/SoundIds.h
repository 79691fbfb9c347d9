// Pictures, remarks and waivers with numbers of their own, so that the archive takes whatever a file held.
// Pure; any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::desk {

// Parts whose number is missing or taken by one before them get a new one; a release that is right comes back
// as it is.
release::Release withSoundIds(release::Release release);

} // namespace tarjuman::desk
