// What stands beside a number and says what it counts: per cent, currencies, units. A part of Numbers. The
// names are those of resources/tables/units.tsv, read when first asked for; any thread.
#pragma once

#include "app/text/Folding.h"
#include "app/text/Language.h"

#include <optional>

namespace tarjuman::text {

enum class UnitKind { Percent, Money, Measure };

struct Unit {
    UnitKind kind = UnitKind::Measure;
    QString code;  // "%", "EUR", "km²"
    int scale = 0; // M€ counts millions
    qsizetype end = 0;
};

// A text as the readers of numbers want it: folded for a search, but digits as they are written and raised
// figures (m²) apart from digits.
Folded foldedForNumbers(QStringView original);

// The longest name that begins at `at`, whole: in "5 marches" there is no metre.
std::optional<Unit> unitAt(QStringView text, qsizetype at, Language language);

// A currency's sign or code that ends at `end`: "$", "USD"; per cent in Arabic (%25).
std::optional<Unit> unitBefore(QStringView text, qsizetype end, Language language);

} // namespace tarjuman::text
