// Names that every newsroom writes and the dictionaries lack: countries, their people and large cities (from
// resources/tables/places.tsv), organisations, new words of the press. Pure; any thread.
#pragma once

#include "app/text/Language.h"

namespace tarjuman::spelling {

// The word comes folded.
bool isKnownName(const QString& word, text::Language language);

} // namespace tarjuman::spelling
