// The one reader of numbers: by their value, so that "vingt-trois", ٢٣ and ثلاثة وعشرون are the same. Reads
// figures of three sets of digits with the separators of both languages (the rule: NumberFigures.h), words of
// both languages, ordinals, percentages, amounts of money, measures and ranges. Pure; any thread. Any UTF-16
// is welcome.
//
// Not read: the figures of whole dates (those are text/Dates'), of telephone numbers, of addresses, of
// clock times, ratios, results, fractions (3/4) and chapters (1.2.3), and figures that are joined to Latin
// letters (G20, COVID-19, A/RES/70/1). "un", "une" and واحد, أحد alone are articles and pronouns: they count
// within a number only, or before a scale, a currency or per cent. الاثنين alone is the Monday; "neuf" counts
// before a plural, else it is an adjective; "seconde" behind an article; الأول, الثاني of a month (تشرين
// الأول) are its name. Half a thing counts behind a number: "deux et demi", مليون ونصف.
#pragma once

#include "app/text/Decimal.h"
#include "app/text/Language.h"

#include <QList>

#include <optional>

namespace tarjuman::text {

enum class NumberKind { Cardinal, Ordinal, Percentage, Money, Measure };

struct Number {
    // UTF-16 offsets, with the sign and the unit; of a range from its first end to its last.
    qsizetype start = 0;
    qsizetype length = 0;
    NumberKind kind = NumberKind::Cardinal;
    Decimal value = {};
    std::optional<Decimal> upTo = {}; // the other end of a range: 12-17, "de 5 à 7", بين 5 و7
    // Of money the code of ISO 4217; where the text names no State only what it says: "dirham", "dinar",
    // "riyal", "livre", "franc", "CFA". Of a measure "km", "m²", "°C"; of a percentage "%". Else empty.
    QString unit = {};
    bool isAbout = false; // "une quarantaine"

    friend bool operator==(const Number&, const Number&) = default;
};

// In the order of the text, none overlapping another.
QList<Number> numbersIn(QStringView text, Language language);

} // namespace tarjuman::text
