#include "app/release/LinkAlone.h"

#include "app/release/Pairing.h"

#include <utility>

namespace tarjuman::release {

std::optional<QList<Pair>> movedDownAlone(const QList<Pair>& pairs, Language language, int paragraph)
{
    const int row = pairOf(pairs, language, paragraph);
    const int place = paragraph - firstParagraph(pairs, language, row);
    const Language other = otherLanguage(language);
    const bool isLast = row + 1 == pairs.size();
    if (isLast && place == 0 && pairs[row].count[other] == 0)
        return {};
    QList<Pair> after = pairs;
    if (isLast)
        after.append(Pair{});
    const int before = std::exchange(after[row].count[language], place);
    after[row + 1].count[language] += before - place;
    if (place == 0 && after[row].count[other] == 0)
        after.removeAt(row);
    return after;
}

} // namespace tarjuman::release
