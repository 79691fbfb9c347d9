// Writes set lines as page content such that what readers copy, search and say is the text. Always in logical
// order; each right-to-left character is a text object of its own, Latin text runs on. (What runs against its
// line: LatinWithinArabic, ArabicWithinFrench.) One page at a time, one thread.
#pragma once

#include "app/pdf/draw/ArabicWithinFrench.h"
#include "app/pdf/draw/DividedWords.h"
#include "app/pdf/draw/LatinWithinArabic.h"
#include "app/pdf/line/TextMeasurer.h"

namespace tarjuman::pdf {

// What stands beside the line: on a page of two columns readers have to be kept from joining their lines.
enum class Beside { Nothing, Columns };

// Where the line behind it stands, if there is one.
enum class NextLine { SamePage, Elsewhere };

class LineWriter {
public:
    LineWriter(ContentStream& stream, FontSet& fonts, TextMeasurer& measurer, Beside beside);
    LineWriter(const LineWriter&) = delete; // its parts know one another
    LineWriter& operator=(const LineWriter&) = delete;

    // An Arabic column that follows a French one begins with a fence, lest pdfium joins lines of the same
    // height.
    void fenceColumn(const SetLine& line);
    void write(const SetLine& line, NextLine next = NextLine::Elsewhere);
    // What is written up to an offset of the text is the label of a list item, what follows its body.
    void beginLabel(int end, int body) { m_inlines.beginLabel(end, body); }

    // Letters of each direction written so far, as poppler counts them when it takes a page for one or the
    // other.
    int leftToRightLetters() const { return m_leftToRight + m_latin.countedMarks(); }
    int rightToLeftLetters() const { return m_rightToLeft; }
    bool usedFence() const { return m_marks.usedFence(); }

private:
    void writeLeftToRight(const SetLine& line, NextLine next);
    void writeLatin(const SetLine& line, const PlacedRun& run, NextLine next);
    void writeRightToLeft(const SetLine& line);
    void endLine(const SetLine& line);
    void writeLineEnd(const SetLine& line);
    void count(const SetLine& line);

    ContentStream& m_stream;
    FontSet& m_fonts;
    TextMeasurer& m_measurer;
    Beside m_beside;
    DirectionMarks m_marks;
    InlineElements m_inlines;
    RunWriter m_runs;
    LatinWithinArabic m_latin;
    ArabicWithinFrench m_arabic;
    DividedWords m_divided;
    int m_leftToRight = 0;
    int m_rightToLeft = 0;
};

} // namespace tarjuman::pdf
