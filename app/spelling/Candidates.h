// What a misspelled word may have been meant to be: everything one slip away, the likeliest slip first. Pure;
// any thread. The order follows the classes of slips measured on both languages: accents and hamzas before
// doubled letters, those before transposed, neighbouring, missing and foreign ones.
#pragma once

#include "app/text/Language.h"

#include <QString>

#include <vector>

namespace tarjuman::spelling {

// Costs by class of slip that tell something of a guess beyond their order.
inline constexpr int costOfDoubling = 30; // one letter for two, or two for one
inline constexpr int costOfJoining = 50;  // two words written as one
inline constexpr int costOfOmission = 55; // a letter is missing
inline constexpr int costOfChance = 80;   // any letter for any other

struct Candidate {
    QString text; // may hold a space, where two words had run together
    int cost = 0; // the smaller the likelier
};

// Without duplicates and without the word itself; a thousand or so. The word comes folded; French in small
// letters.
std::vector<Candidate> candidatesFor(const QString& word, text::Language language);

} // namespace tarjuman::spelling
