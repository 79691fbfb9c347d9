#include "app/spelling/UsedWords.h"

#include "app/spelling/Verdicts.h"
#include "app/text/Folding.h"
#include "app/text/FrenchElision.h"
#include "app/text/Words.h"

#include <algorithm>

namespace tarjuman::spelling {

namespace {

constexpr int fewestUses = 2;
constexpr int longestUsed = 40;
// Bounds what counting takes; an archive of press releases has a third of it.
constexpr qsizetype mostCounted = 200'000;

} // namespace

std::uint32_t UsedWords::keyOf(QStringView word)
{
    return std::uint32_t(Verdicts::keyOf(word) >> 32);
}

bool UsedWords::holds(QStringView word) const
{
    return std::binary_search(m_keys.begin(), m_keys.end(), keyOf(word));
}

void UsedWordsCount::add(QStringView paragraph, text::Language language)
{
    text::WordReader reader(paragraph, language);
    while (const auto word = reader.next()) {
        if (word->kind == text::WordKind::Word && word->length <= longestUsed)
            addWord(paragraph.mid(word->start, word->length), word->language);
    }
}

void UsedWordsCount::addWord(QStringView letters, text::Language language)
{
    QString word = text::folded(letters, text::level::spelling);
    if (language == text::Language::French) {
        word = word.toLower();
        // Suggestions set the article aside as well.
        if (const auto elided = text::splitElision(word))
            word = elided->rest.toString();
    }
    Counts& counts = m_counts[language];
    const std::uint32_t key = UsedWords::keyOf(word);
    if (const auto counted = counts.find(key); counted != counts.end())
        ++*counted;
    else if (!word.isEmpty() && counts.size() < mostCounted)
        counts.insert(key, 1);
}

text::PerLanguage<UsedWords> UsedWordsCount::used() const
{
    return {commonest(m_counts.french), commonest(m_counts.arabic)};
}

UsedWords UsedWordsCount::commonest(const Counts& counts)
{
    std::vector<std::pair<int, std::uint32_t>> met;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= fewestUses)
            met.emplace_back(-it.value(), it.key());
    }
    const std::size_t kept = std::min(met.size(), UsedWords::mostKept);
    std::partial_sort(met.begin(), met.begin() + std::ptrdiff_t(kept), met.end());
    UsedWords used;
    used.m_keys.reserve(kept);
    for (std::size_t i = 0; i < kept; ++i)
        used.m_keys.push_back(met[i].second);
    std::sort(used.m_keys.begin(), used.m_keys.end());
    return used;
}

} // namespace tarjuman::spelling
