// Common words of press releases and their translations, by their beginnings: enough to tell which paragraph
// answers which, not a dictionary. Pure functions, any thread.
#pragma once

#include "app/text/Language.h"

#include <QString>

namespace tarjuman::memory {

// The meaning of a word in a form that is the same in both languages; empty when the word is not known. The
// word is folded for a search (text/Folding.h), an Arabic one also without its joined particles.
QString meaningOf(const QString& word, text::Language language);

// Without the article and the particles that Arabic joins to the front of a word: "وبالمركز" gives "مركز".
QString withoutParticles(const QString& word);

} // namespace tarjuman::memory
