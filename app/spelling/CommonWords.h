// The commonest words of the press in each language: of two words equally near to a slip, the commoner was
// meant. Pure; any thread.
#pragma once

#include "app/text/Language.h"

namespace tarjuman::spelling {

// The word comes folded; French in small letters.
bool isCommonWord(const QString& word, text::Language language);

} // namespace tarjuman::spelling
