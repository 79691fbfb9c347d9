// The straight double quote of the keyboard as « » with the spaces of the profile, or as “ ” within those.
// Pure; any thread.
#pragma once

#include "app/text/WritingHelp.h"

namespace tarjuman::text {

// What a " before `caret` becomes; nothing where it closes nothing (5" of a screen) or stands in an address.
std::optional<Correction> frenchQuote(QStringView paragraph, int caret, FrenchProfile profile);

} // namespace tarjuman::text
