// A word after shaping: a row of boxes, one for each character, that tile its width. Plain values in font
// units.
#pragma once

#include <QString>

#include <vector>

namespace tarjuman::pdf {

class EmbeddedFont;

struct Box {
    int code = 0;    // in the word's font; stands for one character
    int advance = 0; // width as set, which for Latin letters includes kerning
    int length = 1;  // UTF-16 units of the source text that it stands for
};

struct ShapedWord {
    EmbeddedFont* font = nullptr;
    bool rightToLeft = false;
    std::vector<Box> boxes; // from left to right
    int advance = 0;
    // Where Arabic letters are joined: offsets into the text before which a kashida may stand.
    std::vector<int> joints;
    // The first character that the font has no glyph for; 0 when it has all.
    char32_t missing = 0;

    double widthAt(double size) const;
};

// Tatweels put into an Arabic word when a line is justified.
struct Stretch {
    int joint = -1;        // offset into the text; -1 for none
    int count = 0;         // of tatweels
    int sixtyFourths = 64; // of a tatweel's own width

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

} // namespace tarjuman::pdf
