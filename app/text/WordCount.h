// Words and characters as a newsroom counts them. Pure, one pass, cheap enough for every key press; any
// thread.
#pragma once

#include <QStringView>

namespace tarjuman::text {

struct TextCount {
    int words =
        0; // what stands between spaces, when it holds a letter or a digit: "l’accord" is one, "–" is none
    int characters = 0; // as the reader sees them, spaces included; marks and hidden characters don't count

    TextCount& operator+=(TextCount other)
    {
        words += other.words;
        characters += other.characters;
        return *this;
    }
    friend bool operator==(const TextCount&, const TextCount&) = default;
};

TextCount countWords(QStringView text);

} // namespace tarjuman::text
