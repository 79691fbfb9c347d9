// Writes set lines as page content such that what readers copy, search and say is the text. Always in logical
// order; each right-to-left character is a text object of its own, Latin text runs on. One page at a time,
// one thread.
#pragma once

#include "app/pdf/file/ContentStream.h"
#include "app/pdf/font/FontSet.h"
#include "app/pdf/line/SetLine.h"
#include "app/pdf/line/TextMeasurer.h"
#include "app/pdf/text/DirectionRules.h"

#include <optional>

namespace tarjuman::pdf {

// What stands beside the line: on a page of two columns readers have to be kept from joining their lines.
enum class Beside { Nothing, Columns };

class LineWriter {
public:
    LineWriter(ContentStream& stream, FontSet& fonts, TextMeasurer& measurer, Beside beside);

    // An Arabic column that follows a French one begins with a fence, lest pdfium joins lines of the same
    // height.
    void fenceColumn(const SetLine& line);
    void write(const SetLine& line);

    // Letters of each direction written so far, as poppler counts them when it takes a page for one or the
    // other.
    int leftToRightLetters() const { return m_leftToRight; }
    int rightToLeftLetters() const { return m_rightToLeft; }
    bool usedFence() const { return m_usedFence; }

private:
    struct FenceMark {
        char16_t mark = 0;
        double x = 0;
    };

    // Left-to-right runs of an Arabic line that follow one another, from `first` up to `end`, and the run of
    // signs before and behind them that belongs to their fence: from `begin` up to `behind`.
    struct LatinStretch {
        size_t begin = 0;
        size_t first = 0;
        size_t end = 0;
        size_t behind = 0; // not beyond `begin` where there is no stretch
        bool fenced = false;
    };
    // Where signs begin and end for pdfium, which may be elsewhere than where they are seen.
    struct SignsPlace {
        double begin = 0;
        std::optional<double> end = {};
    };

    void writeLeftToRight(const SetLine& line);
    void writeRightToLeft(const SetLine& line);
    size_t writeArabicStretch(const SetLine& line, const DirectionRules& rules, size_t first);
    LatinStretch latinStretchAt(const SetLine& line, const DirectionRules& rules, size_t number) const;
    void writeLatinStretch(const SetLine& line, const DirectionRules& rules, const LatinStretch& stretch);
    void writeLatinRuns(const SetLine& line, const LatinStretch& stretch);
    void writeSigns(const SetLine& line, const DirectionRules& rules, const PlacedRun& run, SignsPlace place);
    void writeRunning(const SetLine& line, const PlacedRun& run);
    void enterInline(const SetLine& line, const PlacedRun& run);
    void enterLink(const SetLine& line, const Inline& one);
    void leaveInline();
    void endLine(const SetLine& line);
    void writeArabicRun(const SetLine& line, const DirectionRules& rules, const PlacedRun& run);
    void writeMirrored(const PlacedRun& run, const Box& box, double x);
    void writeSpace(const SetLine& line, const PlacedRun& run);
    void writeLineEnd(const SetLine& line);
    void writeMark(char16_t mark, double x);
    void writeFence(FenceMark first, FenceMark second);
    void count(const SetLine& line);

    ContentStream& m_stream;
    FontSet& m_fonts;
    TextMeasurer& m_measurer;
    Beside m_beside;
    const SetLine* m_line = nullptr;
    // The link that is being written, or that goes on in the next line.
    struct WrittenLink {
        const MeasuredText* text = nullptr;
        int number = -1;
        int element = -1;
    };
    Inline m_inline; // where the pen is: its link and its language
    WrittenLink m_link;
    QRectF m_linkBox;
    int m_leftToRight = 0;
    int m_rightToLeft = 0;
    bool m_usedFence = false;
};

} // namespace tarjuman::pdf
