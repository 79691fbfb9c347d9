// Common words of press releases and their translations, by their beginnings: enough to tell which paragraph
// answers which, not a dictionary. Pure functions, any thread.
#pragma once

#include "app/text/Language.h"

#include <QString>

namespace tarjuman::memory {

// The meaning of a word in a form that is the same in both languages; empty when the word is not known. The
// word is in small letters without marks, an Arabic one also without its joined particles (see bareWord()).
QString meaningOf(const QString& bareWord, text::Language language);

// Small letters, no accents, no vowel signs, one form for the letters that are spelt in several.
QString bareWord(QStringView word);

// Without the article and the particles that Arabic joins to the front of a word: "وبالمركز" gives "مركز".
QString withoutParticles(const QString& bareArabicWord);

} // namespace tarjuman::memory
