// The no-break spaces of French before ; : ! ? and inside « », put in while somebody types. Pure; any thread.
#pragma once

#include "app/text/WritingHelp.h"

namespace tarjuman::text {

// The space that a profile wants before a mark: U+202F, U+00A0, or a null character for none. A mark it knows
// nothing of has none.
QChar frenchSpaceBefore(QChar mark, FrenchProfile profile);
// The space inside « ».
QChar frenchSpaceInQuotes(FrenchProfile profile);

// What the character before `caret` asks for. A mark after a digit (16:30) or an address may still be a part
// of it; that is decided when a space has been typed behind it.
std::optional<Correction> frenchSpace(QStringView paragraph, int caret, FrenchProfile profile);

} // namespace tarjuman::text
