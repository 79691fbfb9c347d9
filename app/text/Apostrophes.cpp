#include "app/text/Apostrophes.h"

#include "app/text/Characters.h"
#include "app/text/MachineText.h"

namespace tarjuman::text {

std::optional<Correction> typographicApostrophe(QStringView paragraph, int caret)
{
    const int place = caret - 1;
    if (place < 1 || paragraph[place] != u'\'' || endsInAddress(paragraph, place))
        return {};
    // Decomposed letters end in a mark: the letter before it counts.
    int letter = place - 1;
    while (letter > 0 && paragraph[letter].isMark())
        --letter;
    if (!isLatin(classOf(paragraph[letter].unicode()).kind))
        return {};
    return Correction{place, 1, QString(QChar(0x2019))};
}

} // namespace tarjuman::text
