#include "app/pdf/draw/DirectionMarks.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::pdf {

using text::Language;

// Invisible, zero wide, but with a box: pdfium drops a text object without one.
void DirectionMarks::write(const SetLine& line, const DirectionMark& mark)
{
    const TextStyle& style = line.text->style;
    const Language script = line.text->language;
    EmbeddedFont& font = m_fonts.font(script, style.face());
    m_stream.showAlone({font.number(), style.sizeFor(script), font.markCode(QStringView(&mark.mark, 1)), 0},
                       mark.x);
}

// Two marks, the second half a point higher and with a box that does not meet the first one's: pdfium ends
// its sorting and its line at each.
void DirectionMarks::fence(const SetLine& line, const DirectionMark& first, const DirectionMark& second)
{
    constexpr double raise = 0.5;
    constexpr double leastHeight = 4.7; // points: pdfium joins lower boxes to the line whatever they meet
    m_usedFence = true;
    const double size = line.text->style.arabicSize;
    const int height = std::max(375, static_cast<int>(std::ceil(1000 * leastHeight / size))); // of an em
    EmbeddedFont& font = m_fonts.font(Language::Arabic, line.text->style.face());
    const auto codeOf = [&](const DirectionMark& mark, int bottom, int top) {
        return font.markCode(QStringView(&mark.mark, 1), bottom, top);
    };
    m_stream.showAlone({font.number(), size, codeOf(first, 125 - height, 125), 0}, first.x);
    m_stream.showAlone({font.number(), size, codeOf(second, 130, 135 + height), 0}, second.x, raise);
}

} // namespace tarjuman::pdf
