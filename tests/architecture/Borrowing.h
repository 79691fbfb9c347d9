// Finds sentences that the project took over from texts that are not its own. Pure functions.
#pragma once

#include "tests/architecture/Tree.h"

namespace tarjuman::architecture {

// So many words in a row, the same but for case, accents' encoding and punctuation, are no coincidence.
inline constexpr int borrowedWords = 8;

// "path: the words" for each file of the tree that shares a run of words with one of the originals.
QStringList borrowedSentences(const Tree& tree, const QStringList& originals);

} // namespace tarjuman::architecture
