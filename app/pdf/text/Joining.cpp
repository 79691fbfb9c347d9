#include "app/pdf/text/Joining.h"

#include <unicode/uchar.h>

namespace tarjuman::pdf {

static int joiningOf(char16_t letter)
{
    return u_getIntPropertyValue(letter, UCHAR_JOINING_TYPE);
}

bool joinsForward(char16_t letter)
{
    const int type = joiningOf(letter);
    return type == U_JT_DUAL_JOINING || type == U_JT_JOIN_CAUSING || type == U_JT_LEFT_JOINING;
}

bool joinsBackward(char16_t letter)
{
    const int type = joiningOf(letter);
    return type == U_JT_DUAL_JOINING || type == U_JT_JOIN_CAUSING || type == U_JT_RIGHT_JOINING;
}

bool isMark(char32_t character)
{
    if (character < 0x0300) // but for the soft hyphen, which no source text has
        return false;
    const auto point = static_cast<UChar32>(character);
    return u_getIntPropertyValue(point, UCHAR_JOINING_TYPE) == U_JT_TRANSPARENT ||
           (U_GET_GC_MASK(point) & U_GC_M_MASK);
}

bool isJoinedThrough(char16_t character)
{
    return joiningOf(character) == U_JT_TRANSPARENT;
}

bool isJoined(QStringView text, qsizetype at)
{
    qsizetype before = at - 1;
    while (before >= 0 && isJoinedThrough(text[before].unicode()))
        --before;
    return before >= 0 && at < text.size() && joinsForward(text[before].unicode()) &&
           joinsBackward(text[at].unicode());
}

} // namespace tarjuman::pdf
