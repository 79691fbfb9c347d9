// Brackets and quotation marks that don't pair within a paragraph: opened and not closed, or closed and not
// opened. A « that a " closes is Typography's. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"

namespace tarjuman::checks {

Findings unpairedMarks(QStringView paragraph, text::Language language);

} // namespace tarjuman::checks
