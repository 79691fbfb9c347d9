#include "app/pdf/draw/ArabicWithinFrench.h"

#include <algorithm>

namespace tarjuman::pdf {

void ArabicWithinFrench::writeRuns(const SetLine& line, const DirectionRules& rules, size_t first,
                                   size_t behind)
{
    for (size_t number = first; number < behind; ++number) {
        m_inlines.enter(line, line.runs[number]);
        if (line.runs[number].space)
            m_runs.writeSpace(line, line.runs[number]);
        else
            m_runs.writeArabic(line, rules, line.runs[number]);
    }
}

// poppler gives the space or sign behind such words before them, but for a mark between the two; MuPDF opens
// a new line when the mark comes first.
size_t ArabicWithinFrench::write(const SetLine& line, const DirectionRules& rules, size_t first)
{
    size_t behind = first;
    double left = line.runs[first].x;
    double right = left;
    for (; behind < line.runs.size() && line.runs[behind].isRightToLeft(); ++behind) {
        left = std::min(left, line.runs[behind].x);
        right = std::max(right, line.runs[behind].x + line.runs[behind].width());
    }
    m_inlines.leave();
    const bool fenced = behind - first > 1;
    if (fenced)
        m_marks.fence(line, {leftToRightMark, left - 0.2}, {rightToLeftMark, left - 0.05});
    writeRuns(line, rules, first, behind);
    if (fenced)
        m_marks.fence(line, {rightToLeftMark, right - 0.2}, {leftToRightMark, right - 0.05});
    if (behind >= line.runs.size())
        return behind;
    m_inlines.enter(line, line.runs[behind]);
    m_runs.writeLatin(line.runs[behind]);
    if (!fenced) {
        m_stream.flush();
        m_marks.write(line, {leftToRightMark, right - 0.05});
    }
    return behind + 1;
}

} // namespace tarjuman::pdf
