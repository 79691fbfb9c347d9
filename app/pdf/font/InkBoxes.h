// From shaped glyphs to one box a character (a row of marks is one). The ink of a cluster (a base with its
// marks, a ligature, a kashida) is hung on the boxes of its characters, and the boxes share the cluster's
// width, so that a reader who looks at positions finds every character in its place. Pure functions; widths
// in font units.
#pragma once

#include "app/pdf/font/SubsetFont.h"

#include <QString>

#include <vector>

namespace tarjuman::pdf {

enum class Direction { LeftToRight, RightToLeft };

// A glyph of a cluster, from left to right, with its place relative to the cluster's left edge.
struct PlacedGlyph {
    unsigned glyph = 0;
    int x = 0;
    int y = 0;
    int advance = 0;
    int stretch = unstretched;
    int scale = unstretched;
};

struct InkBox {
    Ink ink = {}; // relative to the box's left edge
    int advance = 0;
    QString text = {};      // one character, or the marks that follow one another
    int length = 1;         // UTF-16 units, with the invisible joiners among them
    bool ofSeveral = false; // of a cluster of more than one character
};

// The boxes of one cluster, from left to right. `text` holds at least one visible character.
std::vector<InkBox> boxesOf(const std::vector<PlacedGlyph>& glyphs, QStringView text, Direction direction);

// Readers take a box that is too narrow for a part of its neighbour: such boxes share the width of both,
// while the ink stays in place. `least`: the width from which a box is left alone.
void shareNarrowBoxes(std::vector<InkBox>& boxes, int least);

} // namespace tarjuman::pdf
