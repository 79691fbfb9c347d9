// Invisible signs in a line that keep readers of the file from putting its words into another order: single
// marks of direction, and fences, at which pdfium ends its sorting and its line. One page, one thread.
#pragma once

#include "app/pdf/file/ContentStream.h"
#include "app/pdf/font/FontSet.h"
#include "app/pdf/line/SetLine.h"

namespace tarjuman::pdf {

inline constexpr char16_t leftToRightMark = 0x200E;
inline constexpr char16_t rightToLeftMark = 0x200F;

struct DirectionMark {
    char16_t mark = 0;
    double x = 0;
};

class DirectionMarks {
public:
    DirectionMarks(ContentStream& stream, FontSet& fonts)
        : m_stream(stream)
        , m_fonts(fonts)
    {
    }

    void write(const SetLine& line, const DirectionMark& mark);
    void fence(const SetLine& line, const DirectionMark& first, const DirectionMark& second);
    bool usedFence() const { return m_usedFence; }

private:
    ContentStream& m_stream;
    FontSet& m_fonts;
    bool m_usedFence = false;
};

} // namespace tarjuman::pdf
