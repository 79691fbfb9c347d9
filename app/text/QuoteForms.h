// The quotation marks and apostrophes that the house writes for those of the keyboard: « » with the spaces of
// the profile in French and without any in Arabic, “ ” within those; ’ for '. What opened and closed with
// two kinds of marks gets one. Pure; any thread.
#pragma once

#include "app/text/Typography.h"

namespace tarjuman::text {

TypographyChanges quoteForms(const TypographyScope& scope);

} // namespace tarjuman::text
