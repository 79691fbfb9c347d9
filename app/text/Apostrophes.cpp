#include "app/text/Apostrophes.h"

#include "app/text/Characters.h"
#include "app/text/FrenchElision.h"
#include "app/text/MachineText.h"

namespace tarjuman::text {

namespace {

bool isLetterAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetter() || text[at].isMark());
}

// Whether a mark before a word, 'deux mots, waits for the one that closes it.
bool isQuotationOpen(QStringView before)
{
    bool open = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] != u'\'')
            continue;
        const bool afterWord = i > 0 && (before[i - 1].isLetterOrNumber() || before[i - 1].isMark());
        if (!afterWord)
            open = isLetterAt(before, i + 1);
        else if (!isLetterAt(before, i + 1))
            open = false;
    }
    return open;
}

// l’, qu’ and aujourd’ go on, whatever is open.
bool isElisionBefore(QStringView paragraph, int place)
{
    int start = place;
    while (start > 0 && isLetterAt(paragraph, start - 1))
        --start;
    const QStringView word = paragraph.sliced(start, place - start);
    return isElision(word) || word.endsWith(u"aujourd", Qt::CaseInsensitive);
}

} // namespace

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
    // 'mot' is in quotation marks: half of them turned would be none.
    if (isQuotationOpen(paragraph.first(place)) && !isElisionBefore(paragraph, place))
        return {};
    return Correction{place, 1, QString(QChar(0x2019))};
}

} // namespace tarjuman::text
