// Characters that nobody sees and that do nothing where they stand: joiners within a word, marks and
// embeddings of direction, soft hyphens, byte order marks, controls, isolates without their end. What the
// direction of a date or a Latin name rests on stays. Pure; any thread.
#pragma once

#include "app/text/Typography.h"

namespace tarjuman::text {

TypographyChanges unseenCharacters(const TypographyScope& scope);

} // namespace tarjuman::text
