#include "app/text/BareWord.h"

#include <algorithm>

namespace tarjuman::text {

static constexpr QStringView openingMarks = u"([{«“‹\"'‘";
static constexpr QStringView closingMarks = u")]}»”›\"'";
static constexpr QStringView sentenceMarks = u",;:!?….،؛؟";

// Without Qt's tables: this is asked for every letter of a text.
static bool isBlank(QChar unit)
{
    const char16_t code = unit.unicode();
    return code <= u' ' || code == 0x00A0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F ||
           code == 0x2028;
}

bool isPlainDigit(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code >= u'0' && code <= u'9') || (code >= 0x0660 && code <= 0x0669) ||
           (code >= 0x06F0 && code <= 0x06F9);
}

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), isPlainDigit);
}

static bool hasLetter(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar unit) { return unit.isLetter(); });
}

bool BareWord::isFigure() const
{
    return hasDigit(word) && !hasLetter(word);
}

QStringView wordBefore(QStringView text, qsizetype space)
{
    qsizetype start = space;
    while (start > 0 && !isBlank(text[start - 1]))
        --start;
    return text.sliced(start, space - start);
}

QStringView wordAfter(QStringView text, qsizetype space)
{
    qsizetype end = space + 1;
    while (end < text.size() && !isBlank(text[end]))
        ++end;
    return text.sliced(space + 1, end - space - 1);
}

BareWord bareWord(QStringView word)
{
    BareWord bare{word};
    while (!bare.word.isEmpty() && openingMarks.contains(bare.word.front())) {
        bare.word = bare.word.sliced(1);
        bare.isOpened = true;
    }
    while (!bare.word.isEmpty()) {
        const QChar last = bare.word.back();
        const bool closes = closingMarks.contains(last);
        if (!closes && !sentenceMarks.contains(last))
            break;
        (closes ? bare.isClosed : bare.isEnded) = true;
        bare.word.chop(1);
    }
    return bare;
}

} // namespace tarjuman::text
