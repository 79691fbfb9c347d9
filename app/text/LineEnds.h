// Where a line may not end although there is a space, on the page and in the editor: the rules of French and
// Arabic press typography (the house's conventions; for French the Lexique des règles typographiques of the
// Imprimerie nationale). Never within a number or a date, between a number and what it counts, a title and
// its name, an abbreviation or a reference and its number, also when a bracket, a mark or an elision stands
// beside them. Looks at the words around the place alone. Pure; any thread.
#pragma once

#include "app/text/Language.h"

#include <QStringView>

namespace tarjuman::text {

// How firmly a space holds what stands around it; a line too narrow for all gives up the weaker one first.
enum class Bond {
    None,
    Words,  // a number and what it counts, a title and a name
    Number, // the groups of a number
};

// `space`: offset of a space of `text`.
Bond bondAtSpace(QStringView text, qsizetype space, Language language);

// Whether a line may end before `offset` where no space stands: behind the hyphen of a compound word or an
// invisible place to break; not behind the sign of a number, nor behind a slash.
bool mayEndWithinWord(QStringView text, qsizetype offset);

} // namespace tarjuman::text
