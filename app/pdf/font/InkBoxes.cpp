#include "app/pdf/font/InkBoxes.h"

#include "app/text/CodePoints.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace tarjuman::pdf {

namespace {
struct Piece {
    QString text;
    int length = 0;
};
} // namespace

static bool isMark(char32_t character)
{
    return u_charDirection(static_cast<UChar32>(character)) == U_DIR_NON_SPACING_MARK;
}

// The characters of a cluster; what is never seen belongs to the character before it, and so does a mark that
// follows a mark: pdfium swaps them if each has a box of its own.
static std::vector<Piece> charactersOf(QStringView text)
{
    std::vector<Piece> pieces;
    bool afterMark = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = text::codePointAt(text, at);
        const int length = text::lengthOf(character);
        const bool invisible =
            u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
        const bool second = isMark(character) && afterMark;
        if (pieces.empty() || (!invisible && !second))
            pieces.push_back({});
        if (!invisible || pieces.back().text.isEmpty())
            pieces.back().text += text.mid(at, length);
        pieces.back().length += length;
        afterMark = isMark(character) || (afterMark && invisible);
        at += length;
    }
    return pieces;
}

std::vector<InkBox> boxesOf(const std::vector<PlacedGlyph>& glyphs, QStringView text, Direction direction)
{
    const std::vector<Piece> characters = charactersOf(text);
    const int count = static_cast<int>(characters.size());
    const int glyphCount = static_cast<int>(glyphs.size());
    const bool rtl = direction == Direction::RightToLeft;
    int width = 0;
    for (const PlacedGlyph& glyph : glyphs)
        width += glyph.advance;

    std::vector<InkBox> boxes(characters.size());
    int used = 0;
    for (int index = 0; index < count; ++index) { // in logical order
        const Piece& character = characters[static_cast<size_t>(index)];
        const bool last = index == count - 1;
        InkBox& box = boxes[static_cast<size_t>(rtl ? count - 1 - index : index)];
        box.advance = last ? width - used : width / count;
        const int left = rtl ? width - used - box.advance : used;
        used += box.advance;
        box.text = character.text;
        box.length = character.length;
        box.ofSeveral = count > 1;
        for (int number = 0; number < glyphCount; ++number) {
            const int logical = rtl ? glyphCount - 1 - number : number;
            if (std::min(logical, count - 1) != index)
                continue;
            const PlacedGlyph& glyph = glyphs[static_cast<size_t>(number)];
            box.ink.push_back({glyph.glyph, glyph.x - left, glyph.y, glyph.stretch, glyph.scale});
        }
    }
    return boxes;
}

void shareNarrowBoxes(std::vector<InkBox>& boxes, int least)
{
    constexpr int passes = 3; // a mark between two narrow letters needs more than one
    for (int pass = 0; pass < passes; ++pass) {
        for (size_t number = 0; number + 1 < boxes.size(); ++number) {
            InkBox& left = boxes[number];
            InkBox& right = boxes[number + 1];
            const int both = left.advance + right.advance;
            if ((left.advance >= least && right.advance >= least) || both <= 0)
                continue;
            const int moved = both / 2 - left.advance;
            left.advance += moved;
            right.advance -= moved;
            for (InkPart& part : right.ink)
                part.x -= moved;
        }
    }
}

} // namespace tarjuman::pdf
