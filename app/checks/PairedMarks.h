// Brackets and quotation marks that don't pair within a paragraph: opened and not closed, closed and not
// opened, or a « that a " closes. The letters of a list ("a)") need no opening, and inches (5") no partner.
// Pure; any thread.
#pragma once

#include "app/checks/Finding.h"

namespace tarjuman::checks {

Findings unpairedMarks(QStringView paragraph, text::Language language);

} // namespace tarjuman::checks
