// "que il" for "qu’il": a small French word that is written whole before a vowel. No rule for h, which may be
// aspirated, nor for y, onze, oui, ou and un, before which usage doesn't elide. A fix is offered only where
// nothing else can be meant: "de action" may lack its vowel or its article (d’action, de l’action), and
// before a verb a whole word may be missing (que estimez). Pure; any thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/text/Words.h"

namespace tarjuman::checks {

// `words`: those of the paragraph.
Findings missingElisions(QStringView paragraph, const QList<text::Word>& words);

} // namespace tarjuman::checks
