// "24 Avril 2019": French writes months with a small letter. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/text/Words.h"

namespace tarjuman::checks {

// Only within a date of day, month and year of four digits; a heading in capitals is none of its business.
// `words`: those of the paragraph.
Findings monthCapitals(QStringView paragraph, const QList<text::Word>& words);

} // namespace tarjuman::checks
