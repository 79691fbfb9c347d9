#include "app/pdf/text/Hyphenator.h"

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace tarjuman::pdf {

static constexpr const char* patternFile = "/usr/share/hyphen/hyph_fr.dic";
static constexpr int shortestWord = 6;
static constexpr int leastBefore = 2;
static constexpr int leastAfter = 3;
static constexpr int longestWord = 60; // longer ones are not words

Hyphenator Hyphenator::none()
{
    return {};
}

// Kept from the first export to the last; asked for again as long as they are not installed.
std::shared_ptr<const HyphenDict> Hyphenator::frenchPatterns()
{
    static std::mutex guard;
    static std::shared_ptr<const HyphenDict> patterns;
    const std::scoped_lock lock(guard);
    if (!patterns)
        patterns.reset(hnj_hyphen_load(patternFile), [](HyphenDict* read) {
            if (read)
                hnj_hyphen_free(read);
        });
    return patterns;
}

Hyphenator Hyphenator::french()
{
    Hyphenator hyphenator;
    hyphenator.m_patterns = frenchPatterns();
    return hyphenator;
}

// Whether the word is one that may be divided at all: lower case, nothing but letters, an apostrophe, a
// hyphen and the signs around it.
static bool mayBeDivided(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar unit) {
        return unit.isUpper() || unit.isDigit() || unit.isSurrogate() || unit == u'@' || unit == u'/' ||
               unit == u'_';
    });
}

std::vector<int> Hyphenator::pointsOf(QStringView word) const
{
    std::vector<int> points;
    if (!m_patterns || word.size() < shortestWord || !mayBeDivided(word))
        return points;
    for (qsizetype begin = 0; begin < word.size();) {
        qsizetype end = begin;
        while (end < word.size() && (word[end].isLetter() || word[end].isMark()))
            ++end;
        const bool withinAWord = end + 1 < word.size() && word[end] == u'.' && word[end + 1].isLetter();
        if (withinAWord) // an address such as institut.example
            return {};
        const qsizetype length = end - begin;
        if (length >= shortestWord && length <= longestWord)
            addPoints(word.sliced(begin, length), static_cast<int>(begin), points);
        begin = end + 1;
    }
    return points;
}

void Hyphenator::addPoints(QStringView letters, int offset, std::vector<int>& points) const
{
    const QByteArray utf8 = letters.toUtf8();
    std::vector<char> marks(static_cast<size_t>(utf8.size()) + 5);
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    // The library only reads the patterns, though its interface does not say so.
    auto* dictionary = const_cast<HyphenDict*>(m_patterns.get());
    if (hnj_hyphen_hyphenate3(dictionary, utf8.constData(), static_cast<int>(utf8.size()), marks.data(),
                              nullptr, &replacements, &positions, &cuts, leastBefore, leastAfter, leastBefore,
                              leastAfter) != 0)
        return;
    // libhyphen counts characters: an odd mark allows a hyphen behind the character.
    const int length = static_cast<int>(letters.size());
    for (int before = leastBefore; before <= length - leastAfter; ++before) {
        if (marks[static_cast<size_t>(before) - 1] & 1)
            points.push_back(offset + before);
    }
    if (replacements) {
        for (qsizetype number = 0; number < utf8.size(); ++number)
            std::free(replacements[number]);
        std::free(replacements);
    }
    std::free(positions);
    std::free(cuts);
}

} // namespace tarjuman::pdf
