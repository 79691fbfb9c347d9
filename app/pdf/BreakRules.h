// Where a line may not end although there is a space: the rules of French and Arabic press typography (see
// the house's conventions; source for French: Lexique des règles typographiques, Imprimerie nationale). Pure;
// any thread.
#pragma once

#include "app/text/Language.h"

#include <QStringView>

namespace tarjuman::pdf {

// `space`: offset of a space that stands between two words of `text`.
bool mayBreakAtSpace(QStringView text, qsizetype space, text::Language language);

} // namespace tarjuman::pdf
