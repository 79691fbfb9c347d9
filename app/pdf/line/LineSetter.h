// Sets the chosen lines of a paragraph into a column: justified, centred or ragged, runs in the order in
// which they are seen. One export, one thread.
#pragma once

#include "app/pdf/line/SetLine.h"
#include "app/pdf/line/TextMeasurer.h"

#include <stop_token>

namespace tarjuman::pdf {

// Where the lines of a paragraph begin and end.
struct LineSpan {
    int begin = 0;
    int end = 0; // the next line's begin
    LineEnd kind = LineEnd::Space;
};

class LineSetter {
public:
    explicit LineSetter(TextMeasurer& measurer)
        : m_measurer(measurer)
    {
    }

    // Breaks by the paragraph's style into lines of `width`; empty when stopped or when there is no text.
    std::vector<LineSpan> breakText(const MeasuredText& text, double width, std::stop_token stop);

    // `left` and `width`: of the column, without the paragraph's indents.
    SetLine set(const MeasuredText& text, const LineSpan& span, double left, double width);

private:
    std::vector<PlacedRun> collect(const MeasuredText& text, int begin, int end);
    void stretchWords(SetLine& line, double slack);
    void spaceLetters(SetLine& line, double slack);

    TextMeasurer& m_measurer;
};

} // namespace tarjuman::pdf
