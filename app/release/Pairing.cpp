#include "app/release/Pairing.h"

#include <algorithm>

namespace tarjuman::release {

using text::bothLanguages;
using text::otherLanguage;

namespace {

Pair unpaired(Language language, int count = 1)
{
    Pair pair;
    pair.count[language] = count;
    return pair;
}

bool isEmpty(const Pair& pair)
{
    return pair.count == PerLanguage<int>{};
}

QList<Pair> withoutEmptyPairs(QList<Pair> pairs)
{
    pairs.removeIf(isEmpty);
    return pairs;
}

void takeAway(QList<Pair>& pairs, Language language, int first, int count)
{
    int row = pairOf(pairs, language, first);
    int before = first - firstParagraph(pairs, language, row);
    while (count > 0) {
        const int taken = std::min(count, pairs[row].count[language] - before);
        pairs[row++].count[language] -= taken;
        count -= taken;
        before = 0;
    }
}

// Puts `count` paragraphs after the first `before` ones; `split` says that they came out of the one before
// them.
void putIn(QList<Pair>& pairs, Language language, int before, int count, bool split)
{
    const int row = before > 0 ? pairOf(pairs, language, before - 1) : -1;
    if (row >= 0) {
        const int rowEnd = firstParagraph(pairs, language, row + 1);
        if (before < rowEnd || (split && pairs[row].count[language] > 1)) {
            pairs[row].count[language] += count;
            return;
        }
    }
    int next = row + 1;
    for (; count > 0 && next < pairs.size() && pairs[next].count[language] == 0; ++next, --count)
        pairs[next].count[language] = 1;
    pairs.insert(next, count, unpaired(language));
}

} // namespace

int pairOf(const QList<Pair>& pairs, Language language, int paragraph)
{
    int end = 0;
    for (int row = 0; row < pairs.size(); ++row) {
        end += pairs[row].count[language];
        if (paragraph < end)
            return row;
    }
    return int(pairs.size()) - 1;
}

int firstParagraph(const QList<Pair>& pairs, Language language, int pair)
{
    int first = 0;
    for (int row = 0; row < pair; ++row)
        first += pairs[row].count[language];
    return first;
}

QString textOf(const Release& release, Language language, int pair)
{
    const int first = firstParagraph(release.pairs, language, pair);
    QStringList texts;
    for (int i = 0; i < release.pairs[pair].count[language]; ++i)
        texts += release.paragraphs[language][first + i].text;
    return texts.join(u'\n');
}

PerLanguage<QString> agreementOf(const Release& release, int pair)
{
    return {textOf(release, Language::French, pair), textOf(release, Language::Arabic, pair)};
}

bool pairsFit(const QList<Pair>& pairs, const PerLanguage<int>& paragraphs)
{
    const bool sound = std::ranges::all_of(pairs, [](const Pair& pair) {
        return !isEmpty(pair) && pair.count.french >= 0 && pair.count.arabic >= 0;
    });
    return sound && std::ranges::all_of(bothLanguages, [&](Language language) {
               return firstParagraph(pairs, language, int(pairs.size())) == paragraphs[language];
           });
}

bool pairsFit(const Release& release)
{
    return pairsFit(release.pairs,
                    {int(release.paragraphs.french.size()), int(release.paragraphs.arabic.size())});
}

QList<Pair> spliced(const QList<Pair>& pairs, Language language, int first, int removed, int inserted)
{
    if (removed == inserted)
        return pairs;
    QList<Pair> after = pairs;
    if (inserted < removed) {
        takeAway(after, language, first + inserted, removed - inserted);
        return withoutEmptyPairs(after);
    }
    putIn(after, language, first + removed, inserted - removed, removed > 0);
    return after;
}

QList<Pair> withGapFilled(const QList<Pair>& pairs, Language language, int pair)
{
    QList<Pair> after = pairs;
    if (pair >= 0 && pair < after.size())
        after[pair].count[language] += 1;
    else
        after.append(unpaired(language));
    return after;
}

std::optional<QList<Pair>> linkMoved(const QList<Pair>& pairs, Language language, int paragraph,
                                     LinkMove move)
{
    const int row = pairOf(pairs, language, paragraph);
    const int place = paragraph - firstParagraph(pairs, language, row);
    QList<Pair> after = pairs;
    if (move == LinkMove::Down) {
        int moving = after[row].count[language] - place;
        if (row + 1 == after.size() && place == 0 && after[row].count[otherLanguage(language)] == 0)
            return {};
        after[row].count[language] = place;
        for (int below = row + 1; moving > 0; ++below) {
            if (below == after.size())
                after.append(Pair{});
            std::swap(after[below].count[language], moving);
        }
        return withoutEmptyPairs(after);
    }
    if (row == 0)
        return {};
    const bool closesGap = after[row - 1].count[language] == 0;
    after[row - 1].count[language] += place + 1;
    after[row].count[language] -= place + 1;
    // The gap wanders down to the next one.
    for (int gap = row; closesGap && gap + 1 < after.size() && after[gap].count[language] == 0 &&
                        after[gap + 1].count[language] > 0;
         ++gap)
        std::swap(after[gap].count[language], after[gap + 1].count[language]);
    return withoutEmptyPairs(after);
}

std::optional<QList<Pair>> linkedWith(const QList<Pair>& pairs, Language language, int paragraph,
                                      int opposite)
{
    QList<Pair> after = pairs;
    const auto distance = [&] {
        return pairOf(after, otherLanguage(language), opposite) - pairOf(after, language, paragraph);
    };
    if (distance() == 0)
        return {};
    const LinkMove move = distance() > 0 ? LinkMove::Down : LinkMove::Up;
    // Rows come and go on the way, but each step brings the paragraph one row nearer.
    while (distance() != 0 && (distance() > 0) == (move == LinkMove::Down)) {
        const auto next = linkMoved(after, language, paragraph, move);
        if (!next)
            return {};
        after = *next;
    }
    return distance() == 0 ? std::optional(after) : std::nullopt;
}

std::optional<QList<Pair>> mergedWithNext(const QList<Pair>& pairs, int pair)
{
    if (pair < 0 || pair + 1 >= pairs.size())
        return {};
    QList<Pair> after = pairs;
    for (Language language : bothLanguages)
        after[pair].count[language] += after[pair + 1].count[language];
    after[pair].state = TranslationState::Draft;
    after[pair].agreed = {};
    after.removeAt(pair + 1);
    return after;
}

std::optional<QList<Pair>> splitAt(const QList<Pair>& pairs, Language language, int paragraph)
{
    const int row = pairOf(pairs, language, paragraph);
    const Language other = otherLanguage(language);
    const int here = pairs[row].count[language];
    const int opposite = pairs[row].count[other];
    if (here + opposite < 2)
        return {};
    const int place = paragraph - firstParagraph(pairs, language, row);
    Pair above;
    above.count[language] = std::max(place, 1);
    above.count[other] = here == 1 && opposite == 1 ? 0 : std::min(opposite, above.count[language]);
    Pair below;
    below.count[language] = here - above.count[language];
    below.count[other] = opposite - above.count[other];
    QList<Pair> after = pairs;
    after[row] = above;
    after.insert(row + 1, below);
    return after;
}

} // namespace tarjuman::release
