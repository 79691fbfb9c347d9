// Places in the text of one side, and what lies between two of them. Plain values.
#pragma once

#include <QString>

namespace tarjuman::ui {

// A paragraph and an offset in UTF-16 units.
struct Place {
    int paragraph = 0;
    int offset = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

struct PlaceRange {
    Place from;
    Place to;

    // What of a paragraph within it belongs to it.
    int startIn(int paragraph) const { return paragraph == from.paragraph ? from.offset : 0; }
    int endIn(int paragraph, const QString& text) const
    {
        return paragraph == to.paragraph ? to.offset : int(text.size());
    }
    // Of the paragraphs that it touches.
    int count() const { return to.paragraph - from.paragraph + 1; }
};

} // namespace tarjuman::ui
