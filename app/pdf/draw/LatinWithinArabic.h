// Writes the Latin stretches of Arabic lines: names, addresses, numbers with a unit. Those which pdfium would
// put into another order (addresses, two words) are fenced; a fence is a line break to pdfium, so signs that
// stand between the stretch and the next space are drawn into it. One page, one thread.
#pragma once

#include "app/pdf/draw/InlineElements.h"
#include "app/pdf/draw/RunWriter.h"

#include <optional>

namespace tarjuman::pdf {

class LatinWithinArabic {
public:
    LatinWithinArabic(ContentStream& stream, DirectionMarks& marks, InlineElements& inlines, RunWriter& runs)
        : m_stream(stream)
        , m_marks(marks)
        , m_inlines(inlines)
        , m_runs(runs)
    {
    }

    // Writes the stretch that begins with a run of the line, if one does. Returns the number of the run
    // behind it: `number` itself where nothing was written.
    size_t write(const SetLine& line, const DirectionRules& rules, size_t number);
    // Left-to-right marks written so far that poppler counts as letters.
    int countedMarks() const { return m_countedMarks; }

private:
    // Left-to-right runs that follow one another, from `first` up to `end`, and the run of signs before and
    // behind them that belongs to their fence: from `begin` up to `behind`.
    struct Stretch {
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

    static Stretch stretchAt(const SetLine& line, const DirectionRules& rules, size_t number);
    void writeStretch(const SetLine& line, const DirectionRules& rules, const Stretch& stretch);
    void openStretch(const SetLine& line, const DirectionRules& rules, const Stretch& stretch, double left,
                     double right);
    void writeRuns(const SetLine& line, const Stretch& stretch);
    void writeSigns(const SetLine& line, const DirectionRules& rules, const PlacedRun& run, SignsPlace place);

    ContentStream& m_stream;
    DirectionMarks& m_marks;
    InlineElements& m_inlines;
    RunWriter& m_runs;
    int m_countedMarks = 0;
};

} // namespace tarjuman::pdf
