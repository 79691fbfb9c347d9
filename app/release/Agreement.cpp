#include "app/release/Agreement.h"

#include "app/release/Pairing.h"

#include <algorithm>

namespace tarjuman::release {

using text::bothLanguages;
using text::otherLanguage;

static bool sideHoldsText(const Release& release, Language language, int pair)
{
    const int first = firstParagraph(release.pairs, language, pair);
    const auto side = release.paragraphs[language].sliced(first, release.pairs[pair].count[language]);
    return std::ranges::any_of(side, [](const Paragraph& paragraph) { return holdsText(paragraph); });
}

PerLanguage<bool> staleSides(const Release& release, int pair)
{
    PerLanguage<bool> stale;
    const Pair& present = release.pairs[pair];
    if (present.state != TranslationState::Done)
        return stale;
    for (const Language language : bothLanguages) {
        const Language other = otherLanguage(language);
        stale[language] = present.agreed[other] != textOf(release, other, pair);
    }
    return stale;
}

bool isStale(const Release& release, int pair)
{
    return staleSides(release, pair) != PerLanguage<bool>{};
}

std::optional<QList<Pair>> agreed(const Release& release, int pair)
{
    if (!std::ranges::all_of(bothLanguages,
                             [&](Language side) { return sideHoldsText(release, side, pair); }))
        return {};
    QList<Pair> pairs = release.pairs;
    pairs[pair].state = TranslationState::Done;
    pairs[pair].agreed = agreementOf(release, pair);
    return pairs;
}

QList<Pair> reopened(const QList<Pair>& pairs, int pair)
{
    QList<Pair> after = pairs;
    after[pair].state = TranslationState::Draft;
    after[pair].agreed = {};
    return after;
}

QList<Pair> withoutDoneGaps(const QList<Pair>& pairs)
{
    QList<Pair> after = pairs;
    for (qsizetype row = 0; row < pairs.size(); ++row) {
        const Pair& pair = pairs[row];
        const bool gap = pair.count.french == 0 || pair.count.arabic == 0;
        if (gap && pair.state == TranslationState::Done)
            after = reopened(after, int(row));
    }
    return after;
}

} // namespace tarjuman::release
