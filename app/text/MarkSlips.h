// Marks that stand where none should, or are those of the other script: ",,", ", -", "( a" in both languages;
// in Arabic also the Latin , ; ?, a space before ، ؛ ؟ or none behind them; in French the Arabic ones, a
// space before a comma or a full stop, and none behind a comma. Pure; any thread.
#pragma once

#include "app/text/Typography.h"

namespace tarjuman::text {

TypographyChanges markSlips(const TypographyScope& scope);

} // namespace tarjuman::text
