#include "app/text/Characters.h"

#include <array>

namespace tarjuman::text {

namespace {

constexpr char32_t basicPlaneSize = 0x10000;

bool isHidden(char32_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x061C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0xFEFF;
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == U'`' || c == 0x00B4 || c == 0x2032;
}

CharKind letterKind(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
        return QChar::category(c) == QChar::Letter_Uppercase || QChar::category(c) == QChar::Letter_Titlecase
                   ? CharKind::Upper
                   : CharKind::Lower;
    case QChar::Script_Arabic:
        // U+FDF0 and after are whole phrases in one sign: nothing to spell.
        return c >= 0xFDF0 && c <= 0xFDFF ? CharKind::Separator : CharKind::Arabic;
    default:
        // Modifier letters such as the raised "er" of 1ᵉʳ count with the Latin ones.
        return (c >= 0x02B0 && c <= 0x02B8) || (c >= 0x1D2C && c <= 0x1D6A) ? CharKind::Lower
                                                                            : CharKind::OtherLetter;
    }
}

CharKind kindOf(char32_t c)
{
    if (isHidden(c))
        return CharKind::Hidden;
    if (isApostrophe(c))
        return CharKind::Apostrophe;
    if (c == U'-' || c == 0x2010 || c == 0x2011)
        return CharKind::Hyphen;
    if (c == 0x00B7 || c == 0x2022 || c == 0x2027)
        return CharKind::Point;
    if (c == 0x0640)
        return CharKind::Tatweel;
    if (QChar::isSpace(c))
        return CharKind::Space;
    if (QChar::isDigit(c))
        return CharKind::Digit;
    if (QChar::isMark(c))
        return CharKind::Mark;
    return QChar::isLetter(c) ? letterKind(c) : CharKind::Separator;
}

bool isPlain(char32_t c, CharKind kind)
{
    switch (kind) {
    case CharKind::Upper:
    case CharKind::Lower:
        return c < 0x0250;
    case CharKind::Arabic:
        return c >= 0x0621 && c <= 0x06D3 && c != 0x0671;
    case CharKind::Apostrophe:
        return c == U'\'';
    case CharKind::Hyphen:
        return c == U'-';
    case CharKind::Digit:
        return c < basicPlaneSize;
    default:
        return false;
    }
}

CharClass computed(char32_t c)
{
    const CharKind kind = kindOf(c);
    return {kind, isPlain(c, kind)};
}

using Table = std::array<CharClass, basicPlaneSize>;

const Table& table()
{
    static const Table classes = [] {
        Table made;
        for (char32_t c = 0; c < basicPlaneSize; ++c)
            made[c] = computed(c);
        return made;
    }();
    return classes;
}

} // namespace

CharClass classOf(char32_t character)
{
    return character < basicPlaneSize ? table()[character] : computed(character);
}

bool isIgnoredArabicMark(char32_t c)
{
    return (c >= 0x0610 && c <= 0x061A) || (c >= 0x064C && c <= 0x0652) || (c >= 0x0656 && c <= 0x065F) ||
           c == 0x0670 || (c >= 0x06D6 && c <= 0x06DC) || (c >= 0x06DF && c <= 0x06E8) ||
           (c >= 0x06EA && c <= 0x06ED) || (c >= 0x08CA && c <= 0x08FF);
}

} // namespace tarjuman::text
