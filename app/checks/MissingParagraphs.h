// A paragraph without anything opposite: the other language has a gap there, or a paragraph in which nothing
// stands. Pure; any thread.
#pragma once

#include "app/checks/Rules.h"

namespace tarjuman::checks {

// Found is the empty place, and its counterpart is the paragraph that is missed there. Nothing before the
// pair is due, and nothing where no letter and no number stands ("* * *"): there is nothing to translate.
Findings missingParagraphs(const PairScope& pair);

} // namespace tarjuman::checks
