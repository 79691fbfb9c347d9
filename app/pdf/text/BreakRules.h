// Where a line may not end although there is a space: the rules of French and Arabic press typography (see
// the house's conventions; source for French: Lexique des règles typographiques, Imprimerie nationale). Pure;
// any thread.
#pragma once

#include "app/text/Language.h"

#include <QStringView>

namespace tarjuman::pdf {

// `space`: offset of a space that stands between two words of `text`.
bool mayBreakAtSpace(QStringView text, qsizetype space, text::Language language);

// Whether the word is an address of the web or of mail: editors let it go on on the next line at its joints.
bool isAddress(QStringView word);

// Whether a word may be cut before `offset` as an address is: behind a slash or
// another of its signs and before a full stop; never behind a hyphen, which readers take for their own.
bool cutsAddress(QStringView word, qsizetype offset);

} // namespace tarjuman::pdf
