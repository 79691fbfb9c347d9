// What each character means to the tokenizer and to folding, looked up in one table. Pure; any thread.
#pragma once

#include <QChar>

#include <cstdint>

namespace tarjuman::text {

enum class CharKind : std::uint8_t {
    Separator,   // punctuation, symbols, lone surrogates: what ends a word
    Space,       // any space, no-break ones too
    Upper,       // Latin capital
    Lower,       // Latin small letter, or one without case
    Arabic,      // Arabic letter, its presentation forms too
    OtherLetter, // a letter of any other script
    Digit,       // of any script
    Mark,        // combining mark: accents, Arabic vowels
    Hidden,      // what nobody sees: bidi controls, joiners, soft hyphen, byte order mark
    Apostrophe,  // the glyphs that people type as one
    Hyphen,      // hyphen-minus, U+2010, U+2011
    Point,       // the points of inclusive writing: · • ‧
    Tatweel,     // U+0640
};

// A character in its kind; `plain` when it stands for itself, so that a word of plain characters needs no
// folding.
struct CharClass {
    CharKind kind = CharKind::Separator;
    bool plain = false;
};

CharClass classOf(char32_t character);

constexpr bool isLatin(CharKind kind)
{
    return kind == CharKind::Upper || kind == CharKind::Lower;
}

// Arabic marks that spelling ignores: vowels, shadda, dagger alif, Koranic signs. Not the fathatan (U+064B),
// which the dictionary needs ("صولاً" is wrong where "صولا" would not be seen), nor the hamza and madda that
// compose.
bool isIgnoredArabicMark(char32_t character);

} // namespace tarjuman::text
