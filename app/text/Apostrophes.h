// The typewriter's apostrophe as the typographic one, U+2019. Pure; any thread.
#pragma once

#include "app/text/WritingHelp.h"

namespace tarjuman::text {

// What a ' before `caret` becomes behind a Latin letter; nothing elsewhere, for feet and minutes (5') and a
// quote that opens are none.
std::optional<Correction> typographicApostrophe(QStringView paragraph, int caret);

} // namespace tarjuman::text
