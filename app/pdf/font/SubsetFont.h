// A new TrueType font of the glyphs that a file needs: copies from a font, composites of several with an
// advance of their own, and blanks that have a bounding box but no ink. One per font and export; not shared
// between threads.
//
// Written by ourselves because the text layer hangs the ink of a cluster on composites that the source font
// does not have. Hints are dropped. Source of the format: OpenType specification, tables glyf, loca, hmtx,
// maxp.
#pragma once

#include "app/pdf/font/FontFile.h"

#include <QVarLengthArray>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tarjuman::pdf {

inline constexpr int unstretched = 16384; // F2Dot14 one

// In place of a glyph: no ink, but a box from the baseline to 0.35 em.
inline constexpr unsigned strutGlyph = 0xFFFF;

// A glyph of the source font, moved and, for kashida, stretched along the line, or, for a raised letter,
// made smaller. Font units.
struct InkPart {
    unsigned glyph = 0;
    int x = 0;
    int y = 0;
    int stretch = unstretched;
    int scale = unstretched;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a pointer in what the compiler writes here.
    auto operator<=>(const InkPart&) const = default;
};
using Ink = QVarLengthArray<InkPart, 2>; // most are one glyph, or a letter with its mark

class SubsetFont {
public:
    explicit SubsetFont(std::shared_ptr<const FontFile> source);

    // Each returns the number of the glyph in the new font; asking twice gives the same glyph.
    int copy(unsigned glyph);
    int composite(const Ink& ink, int advance);
    // Two one-point contours, at (0, bottom) and (width, top): a box that readers see and nobody's eye does.
    int blank(int advance, int width, int bottom, int top);

    int advanceOf(int glyph) const { return m_glyphs[static_cast<size_t>(glyph)].advance; }
    int count() const { return static_cast<int>(m_glyphs.size()); }

    // The file: glyf, head, hhea, hmtx, loca and maxp.
    std::string build() const;

private:
    struct Glyph {
        std::string outline = {};
        int advance = 0;
        int bearing = 0;
        int points = 0;
        int contours = 0;
        int depth = 0;
        int parts = 0; // 0 for a simple glyph
    };

    int add(Glyph glyph);
    Glyph simpleCopy(unsigned glyph) const;
    Glyph compositeCopy(unsigned glyph, int level);
    int copyAt(unsigned glyph, int level);
    void join(Glyph& whole, int part) const;
    std::string maximaTable() const;

    std::shared_ptr<const FontFile> m_source;
    std::vector<Glyph> m_glyphs;
    std::unordered_map<unsigned, int> m_copies;
    std::unordered_map<int, std::map<Ink, int>> m_composites; // by advance
    std::map<std::array<int, 4>, int> m_blanks;
};

} // namespace tarjuman::pdf
