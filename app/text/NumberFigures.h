// Numbers written in figures: digits of any script with their separators, and Roman numerals. A part of
// Numbers; pure; any thread.
//
// Separators, after CLDR 48: French groups by blanks and has a decimal comma; Arabic has ٬ and ٫ with its own
// digits, a comma and a point with Latin ones. What decides:
// - a blank or an apostrophe groups when three digits follow and one to three stand before;
// - ٫ is the decimal mark, ٬ groups;
// - of point and comma together the last is the decimal mark, the other groups; one of them twice groups;
// - one alone is the decimal mark, unless three digits follow. Then the language decides: in French the point
//   groups (1.250) and the comma doesn't (3,125), in Arabic the comma groups (780,000) and the point doesn't
//   (3.125). Of three noughts either groups: nobody writes 3,000 for 3. The Maghreb and the Levant write
//   1.250 with either meaning (CLDR: ar-DZ, ar-LB, ar-LY, ar-MA, ar-MR, ar-TN); it is read as all Arabic.
#pragma once

#include "app/text/Decimal.h"
#include "app/text/Language.h"

#include <optional>

namespace tarjuman::text {

struct Figures {
    std::optional<Decimal> value = {}; // none for what is no number: 1.2.3, 12,5,7
    qsizetype end = 0;
    bool isPlain = true; // digits alone
    bool isGrouped = false;
};

// The text holds a digit at `at`, which no digit stands before.
Figures figuresAt(QStringView text, qsizetype at, Language language);

// Of capitals as they are written canonically: XXI is 21; nothing for IIII or for other letters.
std::optional<int> romanValue(QStringView letters);

} // namespace tarjuman::text
