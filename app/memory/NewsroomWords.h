// Common words of press releases and their translations, by their beginnings: enough to tell which paragraph
// answers which, not a dictionary. They stand in
// resources/tables/newsroom-words.tsv and are read when first asked for. Pure functions, any thread.
#pragma once

#include "app/text/Language.h"

#include <QString>

namespace tarjuman::memory {

// The meaning of a word in a form that is the same in both languages; empty when the word is not known. The
// word is folded for a search (text/Folding.h), an Arabic one also without its joined particles.
QString meaningOf(const QString& word, text::Language language);

} // namespace tarjuman::memory
