// The words that the house's own texts hold: no verdict, but a reason to suggest them first. Counted on any
// thread, then a value that only answers; some 200 KiB a language at most.
//
// Words are told apart by a 32-bit hash: of 50,000 words kept, a stranger is taken for one of them once in
// ninety thousand times, and then merely stands a little too high among the suggestions.
#pragma once

#include "app/text/Language.h"

#include <QHash>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace tarjuman::spelling {

class UsedWords {
public:
    static constexpr std::size_t mostKept = 50'000;

    UsedWords() = default;

    // The word comes folded; French in small letters.
    bool holds(QStringView word) const;
    std::size_t size() const { return m_keys.size(); }
    bool isEmpty() const { return m_keys.empty(); }

private:
    friend class UsedWordsCount;
    static std::uint32_t keyOf(QStringView word);

    std::vector<std::uint32_t> m_keys; // sorted
};

// Counts the words of texts, each in the language of its letters.
class UsedWordsCount {
public:
    void add(QStringView paragraph, text::Language language);
    // Those met at least twice, a slip is seldom made again; the commonest where there are more than are
    // kept.
    text::PerLanguage<UsedWords> used() const;

private:
    using Counts = QHash<std::uint32_t, int>;
    void addWord(QStringView letters, text::Language language);
    static UsedWords commonest(const Counts& counts);

    text::PerLanguage<Counts> m_counts = {};
};

} // namespace tarjuman::spelling
