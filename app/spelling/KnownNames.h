// Names that every newsroom writes and the dictionaries lack: countries and territories (as in Unicode's
// CLDR), large cities, organisations, a few new words of the press. Pure; any thread.
#pragma once

#include "app/text/Language.h"

namespace tarjuman::spelling {

// The word comes folded.
bool isKnownName(const QString& word, text::Language language);

} // namespace tarjuman::spelling
