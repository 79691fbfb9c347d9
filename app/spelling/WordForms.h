// All forms of the words of a dictionary, as a filter: says at once that a string is no word, so that of the
// thousand slips around a misspelled word Hunspell is asked about a few only. Hunspell remains the judge of
// what passes.
//
// A Bloom filter (B. Bloom, 1970) over the dictionary's words with every suffix their flags allow; a word
// with one of the dictionary's prefixes passes when what stands behind it does. Compounds, elisions and
// capitals are not its matter. Built once, then only read.
#pragma once

#include "app/spelling/DictionaryFiles.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace tarjuman::spelling {

class WordForms {
public:
    // Reads the files anew; 100 to 300 ms. Empty, so that everything may be a word, where they can't be read.
    static WordForms read(const DictionaryFiles& files);

    // In small letters, without apostrophe and hyphen.
    bool mayHold(QStringView word) const;
    qsizetype memory() const { return qsizetype(m_bits.size() * sizeof(std::uint64_t)); }

    void insert(QStringView form);
    struct Prefix {
        QString added;
        QString stripped; // stands in the word where the prefix was put
    };
    void addPrefix(const Prefix& prefix);

private:
    bool holds(std::uint64_t hash) const;

    std::vector<std::uint64_t> m_bits;
    std::vector<Prefix> m_prefixes;
};

} // namespace tarjuman::spelling
