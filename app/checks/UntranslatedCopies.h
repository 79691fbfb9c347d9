// A paragraph that stands in the other language's column word for word: copied across to be translated, and
// forgotten. Pure; any thread.
#pragma once

#include "app/checks/Rules.h"

namespace tarjuman::checks {

// Found is the copy, in the column whose letters it has not. Spaces, capitals and the kinds of quotation
// marks make no other words. Names, addresses, numbers and acronyms may stand alike in both columns, so that
// it takes four words of a sentence; what is marked as foreign is left alone.
Findings untranslatedCopies(const PairScope& pair);

} // namespace tarjuman::checks
