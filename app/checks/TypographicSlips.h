// What text::typography would set otherwise in a paragraph, as findings: spaces, quotation marks,
// punctuation, hidden characters, letters. What is only the house's habit is none. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/text/Typography.h"

namespace tarjuman::checks {

Findings typographicSlips(QStringView paragraph, text::Language language, text::FrenchProfile profile);

// One change as a finding. A stretch of which nothing is seen takes the character beside it along.
Finding findingOf(const text::TypographyChange& change, QStringView paragraph, text::Language language);

} // namespace tarjuman::checks
