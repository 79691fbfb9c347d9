// The commonest words of the press and of public texts in each language: of two words equally near to a slip,
// the commoner was meant. The words stand in
// resources/tables/common-words.*.txt and short-words.txt and are read when first asked for. Pure; any
// thread.
#pragma once

#include "app/text/Language.h"

namespace tarjuman::spelling {

// The word comes folded; French in small letters.
bool isCommonWord(const QString& word, text::Language language);

// Short words of either language that run together with a neighbour; other short halves are chance.
bool isShortWord(const QString& part);

} // namespace tarjuman::spelling
