// The line that says until when a release may not be published. Pure; any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::pdf {

// In the words of the language, with the time in the zone in which it was given and that zone's distance from
// UTC, so that the same release gives the same file everywhere. Empty when there is no embargo, when the
// release is published or beyond, and when the release's own text in this language has an embargo line.
QString embargoNotice(const release::Release& release, text::Language language);

} // namespace tarjuman::pdf
