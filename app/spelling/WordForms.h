// All forms of the words of a dictionary, as a filter: says at once that a string is no word, so that of the
// thousand slips around a misspelled word Hunspell is asked about a few only. Hunspell remains the judge of
// what passes.
//
// A Bloom filter (B. Bloom, 1970) over the dictionary's words with every suffix their flags allow; a word
// with one of the dictionary's prefixes passes when what stands behind it does, and so does one with a second
// suffix when what stands before it does. Compounds, elisions and capitals are not its matter. Built once,
// then only read.
#pragma once

#include "app/spelling/AffixFile.h"
#include "app/spelling/DictionaryFiles.h"

#include <QFile>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace tarjuman::spelling {

class WordForms {
public:
    // Of the files, read anew: 150 to 400 ms. Empty, so that everything may be a word, where they can't be
    // read.
    static WordForms read(const DictionaryFiles& files);

    // In small letters, without apostrophe and hyphen.
    bool mayHold(QStringView word) const;
    qsizetype memory() const { return qsizetype(m_bits.size() * sizeof(std::uint64_t)); }

    void reserve(); // nothing may be held before
    void fold();    // makes it as small as it may be; nothing may be inserted afterwards
    void insert(QStringView form);
    struct Prefix {
        QString added;
        QString stripped; // stands in the word where the prefix was put

        friend bool operator==(const Prefix&, const Prefix&) = default;
    };
    void addPrefix(const Prefix& prefix);
    // A second suffix behind the first: what stands before it may be a form, after what it stripped came
    // back.
    using Ending = Prefix;
    void addEnding(const Ending& ending);

private:
    bool holds(std::uint64_t hash) const;
    bool holdsBehindPrefix(QStringView word) const;

    std::vector<std::uint64_t> m_bits;
    std::vector<Prefix> m_prefixes;
    std::vector<Ending> m_endings;
};

// Reads the forms a little at a time, for a thread that has better things to do.
class WordFormsReader {
public:
    explicit WordFormsReader(const DictionaryFiles& files);

    // A few milliseconds' worth; true once all are read.
    bool readSome();
    WordForms take() { return std::move(m_forms); }

private:
    void readEntry(QStringView line);

    AffixFile m_affixes;
    QFile m_words;
    // Words share their flags: most of the sets of rules are asked for again and again.
    QHash<QString, std::vector<const AffixRule*>> m_rules;
    WordForms m_forms;
};

} // namespace tarjuman::spelling
