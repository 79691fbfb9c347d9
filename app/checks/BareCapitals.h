// "A partir de" for "À partir de": the preposition at the start of a French sentence without its accent. A
// closed list of what follows tells it from the verb and the letter. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/text/Words.h"

namespace tarjuman::checks {

// `words`: those of the paragraph.
Findings bareCapitals(QStringView paragraph, const QList<text::Word>& words);

} // namespace tarjuman::checks
