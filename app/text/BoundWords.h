// Which words hold on to the next one at the end of a line: abbreviations, titles, what a number refers to,
// scales of numbers, months. A part of LineEnds.h. The words are those of resources/tables/bound-words.tsv,
// read when first asked for, and of Titles.h and Months.h; any thread.
#pragma once

#include "app/text/Language.h"

#include <QStringView>

namespace tarjuman::text {

enum class Binding {
    Abbreviation, // M., n°, د. : keeps whatever follows
    Reference,    // article, المادة: keeps a number
    Scale,        // millions, مليون
    Function,     // de, في: nothing that a number counts
    YearLead,     // en, عام: the number behind it is a year
};

// False for most words, without looking them up: no question below is answered with yes then, but for
// references, function words and year leads. Of words of letters alone.
bool mayBind(QStringView word, Language language);

// Letter by letter; French capitals count as small letters but for abbreviations.
bool isBound(QStringView word, Binding binding, Language language);
// With the particles that Arabic writes before it: بالمادة, والسيد.
bool isReference(QStringView word, Language language);
bool isTitleBeforeName(QStringView word, QStringView next, Language language);

// M., S.E., J.-P., ص.ب.
bool isInitials(QStringView word);
// II, XIV, Ier, XXIe.
bool isRoman(QStringView word);

// A month, or the last word of one: الثاني.
bool endsMonth(QStringView word);
// A month of one word or of two: mai, كانون الثاني.
bool isMonth(QStringView first, QStringView second = {});

} // namespace tarjuman::text
