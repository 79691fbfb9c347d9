// A line as it stands on the page: its runs with their places. Plain values that point into the export's
// texts.
#pragma once

#include "app/pdf/line/MeasuredText.h"

namespace tarjuman::pdf {

struct PlacedRun : SetRun {
    double x = 0; // left edge, points from the page's left edge
    bool space = false;
    double spacing = 0; // points, behind each of its letters

    double spacedWidth() const { return width() + spacing * static_cast<double>(word->boxes.size()); }
};

struct SetLine {
    const MeasuredText* text = nullptr;
    int begin = 0; // offsets of the text: the first character ...
    int end = 0;   // ... and the one behind the last, spaces at the end left out
    LineEnd kind = LineEnd::Space;
    bool spaceFollows = false; // a space stands between this line and the next
    double left = 0;           // of the column
    double inkLeft = 0;        // of the line's own text
    double inkRight = 0;
    double baseline = 0;              // points from the page's bottom edge
    double extraSpace = 0;            // added to every space
    std::vector<PlacedRun> runs = {}; // in logical order
};

} // namespace tarjuman::pdf
