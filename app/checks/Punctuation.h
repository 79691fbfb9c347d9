// Marks that stand where none should, or are those of the other script: ", -", ",,", "( a" in both languages;
// in Arabic also the Latin , ; ? behind an Arabic word, and ، or ؛ without a space after it. Pure; any
// thread.
#pragma once

#include "app/checks/Finding.h"

namespace tarjuman::checks {

Findings wrongPunctuation(QStringView paragraph, text::Language language);

} // namespace tarjuman::checks
