// What a misspelled word may have been meant to be: everything one slip away, the likeliest slip first. Pure;
// any thread. The order follows the classes of slips measured on both languages: accents and hamzas before
// doubled letters, those before transposed, neighbouring, missing and foreign ones.
#pragma once

#include "app/text/Language.h"

#include <QString>

#include <vector>

namespace tarjuman::spelling {

struct Candidate {
    QString text; // may hold a space, where two words had run together
    int cost = 0; // the smaller the likelier
};

// Without duplicates and without the word itself; a thousand or so. The word comes folded; French in small
// letters.
std::vector<Candidate> candidatesFor(const QString& word, text::Language language);

} // namespace tarjuman::spelling
