// The files of a dictionary without what only a linguist needs: the morphology of each word, comments and
// entries that stand twice, with the sets of flags numbered. Hunspell keeps all that it reads, so a lean
// dictionary takes a third less memory, and answers the same. See hunspell(5) for the form of the files.
// Pure; any thread.
#pragma once

#include "app/spelling/DictionaryFiles.h"

#include <QByteArray>

#include <optional>

namespace tarjuman::spelling {

struct LeanDictionary {
    QByteArray affixes;
    QByteArray words;

    // Nothing where suggestions depend on what would be left out: the pronunciations, "ph:".
    static std::optional<LeanDictionary> of(const QByteArray& affixes, const QByteArray& words);
};

// Writes the lean files into the folder, 20 to 35 ms; the given ones where there are none, or they can't be
// written.
DictionaryFiles leanFiles(const DictionaryFiles& files, const QString& folder);

} // namespace tarjuman::spelling
