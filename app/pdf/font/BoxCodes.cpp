#include "app/pdf/font/BoxCodes.h"

#include "app/pdf/font/BigEndian.h"

namespace tarjuman::pdf {

// Whether the ink crosses the height from 0.10 to 0.25 em, where neighbours on a line have to meet.
static bool crossesBand(const EmbeddedFont& font, const Ink& ink)
{
    int bottom = 32767;
    int top = -32768;
    for (const InkPart& part : ink) {
        const std::string_view outline = font.file().outlineOf(part.glyph);
        if (outline.empty())
            continue;
        bottom = std::min(bottom, i16At(outline, 4) * part.scale / unstretched + part.y);
        top = std::max(top, i16At(outline, 8) * part.scale / unstretched + part.y);
    }
    return bottom <= font.unitsPerEm() / 10 && top >= font.unitsPerEm() / 4;
}

// Whether the font's own glyph can stand for the box.
static bool isPlain(const EmbeddedFont& font, const InkBox& box, Direction direction)
{
    if (box.ink.size() != 1)
        return false;
    const InkPart& part = box.ink.front();
    if (part.x != 0 || part.y != 0 || part.stretch != unstretched || part.scale != unstretched)
        return false;
    if (direction == Direction::LeftToRight)
        return !box.ofSeveral;
    return box.advance == font.file().advanceOf(part.glyph) && crossesBand(font, box.ink);
}

int codeFor(EmbeddedFont& font, const InkBox& box, Direction direction)
{
    SubsetFont& glyphs = font.glyphs();
    if (isPlain(font, box, direction))
        return font.codeOf(glyphs.copy(box.ink.front().glyph), box.text);
    if (box.ink.empty()) {
        const int blank = glyphs.blank(box.advance, std::max(box.advance, 1), 0, font.unitsPerEm() / 3);
        return font.codeOf(blank, box.text);
    }
    Ink ink = box.ink;
    const bool raised = ink.front().scale != unstretched;
    if ((direction == Direction::RightToLeft || raised) && !crossesBand(font, ink))
        ink.push_back({strutGlyph, box.advance / 2, 0});
    return font.codeOf(glyphs.composite(ink, box.advance), box.text);
}

int spaceCode(EmbeddedFont& font, char16_t space, int advance, Direction direction)
{
    if (direction == Direction::LeftToRight) {
        const unsigned glyph = font.file().glyphOf(space);
        const int drawn = glyph
                              ? font.glyphs().copy(glyph)
                              : font.glyphs().blank(advance, std::max(advance, 1), 0, font.unitsPerEm() / 3);
        return font.codeOf(drawn, QStringView(&space, 1));
    }
    const char16_t text[] = {0x200F, space};
    return font.codeOf(font.glyphs().blank(advance, std::max(advance, 1), 0, 1), QStringView(text, 2));
}

} // namespace tarjuman::pdf
