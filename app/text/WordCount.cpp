#include "app/text/WordCount.h"

#include "app/text/Characters.h"

namespace tarjuman::text {

namespace {

bool isNoBreakSpace(QChar c)
{
    return c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2007);
}

bool isDash(QChar c)
{
    return c == QChar(0x2013) || c == QChar(0x2014) || c == QChar(0x2015);
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && classOf(text[at].unicode()).kind == CharKind::Digit;
}

bool isWordCharacter(CharKind kind)
{
    return isLatin(kind) || kind == CharKind::Arabic || kind == CharKind::OtherLetter ||
           kind == CharKind::Digit;
}

} // namespace

TextCount countWords(QStringView text)
{
    TextCount count;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += character > 0xFFFF ? 1 : 0;
        const CharKind kind = classOf(character).kind;
        if (kind == CharKind::Hidden || kind == CharKind::Mark)
            continue;
        ++count.characters;
        if (isWordCharacter(kind)) {
            count.words += inWord ? 0 : 1;
            inWord = true;
        } else if (kind == CharKind::Space) {
            // A number keeps together over its no-break spaces: 1 250 000.
            inWord = inWord && isNoBreakSpace(text[i]) && isDigitAt(text, i - 1) && isDigitAt(text, i + 1);
        } else if (isDash(text[i])) {
            inWord = false;
        }
    }
    return count;
}

} // namespace tarjuman::text
