// Writes the Arabic stretches of French lines: a name, a title. Several words are fenced, lest pdfium puts
// them into another order. One page, one thread.
#pragma once

#include "app/pdf/draw/InlineElements.h"
#include "app/pdf/draw/RunWriter.h"

namespace tarjuman::pdf {

class ArabicWithinFrench {
public:
    ArabicWithinFrench(ContentStream& stream, DirectionMarks& marks, InlineElements& inlines, RunWriter& runs)
        : m_stream(stream)
        , m_marks(marks)
        , m_inlines(inlines)
        , m_runs(runs)
    {
    }

    // All right-to-left runs of the line that follow one another from `first` on, and the run behind them.
    // Returns the number of the next.
    size_t write(const SetLine& line, const DirectionRules& rules, size_t first);

private:
    void writeRuns(const SetLine& line, const DirectionRules& rules, size_t first, size_t behind);

    ContentStream& m_stream;
    DirectionMarks& m_marks;
    InlineElements& m_inlines;
    RunWriter& m_runs;
};

} // namespace tarjuman::pdf
