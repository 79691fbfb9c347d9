// Names that every newsroom writes and the dictionaries lack: countries, their people and cities
// (text/Places.h), organisations, new words of the press (resources/tables/known-names.*.txt). Read when
// first asked for; pure; any thread.
#pragma once

#include "app/text/Language.h"

namespace tarjuman::spelling {

// The word comes folded.
bool isKnownName(const QString& word, text::Language language);

} // namespace tarjuman::spelling
