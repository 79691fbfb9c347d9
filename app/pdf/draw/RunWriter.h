// Writes the runs of a line, one at a time: Latin text runs on, each right-to-left character is a text object
// of its own, with the marks of direction that readers need. One page, one thread.
#pragma once

#include "app/pdf/draw/DirectionMarks.h"
#include "app/pdf/text/DirectionRules.h"

namespace tarjuman::pdf {

Sign signOf(const PlacedRun& run, const Box& box);
double widthOf(const PlacedRun& run, const Box& box); // points

class RunWriter {
public:
    RunWriter(ContentStream& stream, DirectionMarks& marks)
        : m_stream(stream)
        , m_marks(marks)
    {
    }

    void writeLatin(const PlacedRun& run);
    void writeArabic(const SetLine& line, const DirectionRules& rules, const PlacedRun& run);
    void writeSpace(const SetLine& line, const PlacedRun& run);

private:
    void writeMirrored(const SetLine& line, const PlacedRun& run, const Box& box, double x);

    ContentStream& m_stream;
    DirectionMarks& m_marks;
};

} // namespace tarjuman::pdf
