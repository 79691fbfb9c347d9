// Slips of Arabic letters that need no dictionary: letters of Persian keyboards and shapes out of old PDF
// files, tatweel within a word or as a dash, a particle written apart. Pure; any thread.
#pragma once

#include "app/text/Typography.h"

namespace tarjuman::text {

TypographyChanges arabicSlips(const TypographyScope& scope);

} // namespace tarjuman::text
