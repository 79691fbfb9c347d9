// Cuts a paragraph into its sentences. Pure, any thread.
#pragma once

#include "app/text/Language.h"

#include <QStringList>

namespace tarjuman::text {

// By the sentence rules of Unicode (UAX 29, through ICU), except that no sentence ends after an abbreviation
// that a name or number follows ("M.", "Mme", "n°", "art."), and that a closing quotation mark stays with
// what it closes. Without the spaces between them; nothing else is changed.
QStringList sentencesOf(const QString& paragraph, Language language);

} // namespace tarjuman::text
