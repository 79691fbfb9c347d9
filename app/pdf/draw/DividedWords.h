// Writes the two parts of a French word or address that the end of a line divides, such that the engines of
// browsers find and copy it whole.
//
// pdfium takes the text of the first part (ActualText) for both: they are one piece of content, whose name
// isn't Span, for poppler would give the whole word the place between its first and its last letter. pdf.js
// knows nothing of that; it sees a line end where the baseline jumps by more than half the size of the type
// on the way back, and reckons places along the slant of the letters, where they have one. So the last
// letters before the hyphen lean back a little, by less than two degrees in most columns: far from the page's
// left edge that is a lower baseline. The first letter of the rest leans too, by next to nothing, for it to
// be asked. One page at a time, one thread.
#pragma once

#include "app/pdf/draw/RunWriter.h"

namespace tarjuman::pdf {

class DividedWords {
public:
    explicit DividedWords(ContentStream& stream)
        : m_stream(stream)
    {
    }

    static bool endsDivided(const SetLine& line);
    static bool beginsDivided(const SetLine& line);

    // The last run of a line that ends with a hyphen, or with the first part of an address, and goes on on
    // the same page.
    void writeHead(const SetLine& line, const PlacedRun& run);
    // The first run of the line behind it.
    void writeRest(const SetLine& line, const PlacedRun& run);
    // A line that belongs to no such word.
    void forget() { m_replaced = false; }

private:
    bool isWholeHead(const SetLine& line, const PlacedRun& run) const;

    ContentStream& m_stream;
    bool m_replaced = false; // the piece of content with the text of the whole word is open
};

} // namespace tarjuman::pdf
