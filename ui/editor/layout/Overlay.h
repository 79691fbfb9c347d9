// Something painted over (or under) the text of a column without touching the document: spelling marks,
// search hits, the band of the current pair. Each is a small class of its own, given to the columns that show
// it.
#pragma once

#include <QPainter>

namespace tarjuman::ui {

class PairedLayout;
class PairRows;

// The part of a paragraph whose lines are painted anew, in UTF-16 units.
struct ShownPart {
    int start = 0;
    int end = 0;

    bool touches(int from, int length) const { return from < end && from + length > start; }
};

// What is to be painted; the painter stands in the document's coordinates.
struct OverlayContext {
    QPainter& painter;
    PairedLayout& layout;
    const PairRows& rows;
    QRect clip;       // what the viewport shows, or the part of it that is painted anew
    int firstRow = 0; // rows that the clip touches; none when firstRow > lastRow
    int lastRow = -1;

    // Where the glyphs of a stretch stand is costly to know, so what is not seen is not asked for.
    ShownPart shownPartOf(int paragraph) const;
};

class Overlay {
public:
    virtual ~Overlay() = default;
    virtual void paintBelow(const OverlayContext&) {}
    virtual void paintAbove(const OverlayContext&) {}
};

} // namespace tarjuman::ui
