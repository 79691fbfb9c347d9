#include "app/desk/PairProposal.h"

#include "app/base/Workers.h"
#include "app/memory/Aligner.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace tarjuman::desk {

using release::Pair;
using release::Release;

// A pair that would stand as it stands keeps its state and what was agreed.
static QList<Pair> withPresentStates(QList<Pair> proposed, const QList<Pair>& present)
{
    text::PerLanguage<int> first;
    text::PerLanguage<int> presentFirst;
    qsizetype at = 0;
    for (Pair& pair : proposed) {
        while (at < present.size() &&
               (presentFirst.french < first.french || presentFirst.arabic < first.arabic)) {
            presentFirst.french += present[at].count.french;
            presentFirst.arabic += present[at].count.arabic;
            ++at;
        }
        if (at < present.size() && presentFirst == first && present[at].count == pair.count)
            pair = present[at];
        first.french += pair.count.french;
        first.arabic += pair.count.arabic;
    }
    return proposed;
}

bool isUnpaired(const Release& release)
{
    const auto count = [&release](auto&& is) { return std::ranges::count_if(release.pairs, is); };
    const bool done =
        count([](const Pair& pair) { return pair.state == release::TranslationState::Done; }) > 0;
    const auto frenchAlone = count([](const Pair& pair) { return pair.count.arabic == 0; });
    const auto arabicAlone = count([](const Pair& pair) { return pair.count.french == 0; });
    return !done && frenchAlone > 0 && arabicAlone > 0 && frenchAlone + arabicAlone > 2;
}

QFuture<std::optional<QList<Pair>>> proposePairing(const Release& release)
{
    return QtConcurrent::run(
        &base::workers(),
        [paragraphs = release.paragraphs, present = release.pairs]() -> std::optional<QList<Pair>> {
            const auto pairs =
                withPresentStates(memory::alignParagraphs(paragraphs.french, paragraphs.arabic), present);
            return pairs == present ? std::nullopt : std::optional(pairs);
        });
}

} // namespace tarjuman::desk
