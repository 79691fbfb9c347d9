#include "app/pdf/font/SubsetFont.h"

#include "app/pdf/font/BigEndian.h"
#include "app/pdf/font/TrueTypeTables.h"

#include <array>
#include <cmath>

namespace tarjuman::pdf {

// Flags of a component in a composite glyph.
enum Component : int {
    ArgumentsAreWords = 0x0001,
    ArgumentsAreOffsets = 0x0002,
    HasScale = 0x0008,
    MoreComponents = 0x0020,
    HasTwoScales = 0x0040,
    HasMatrix = 0x0080,
    HasInstructions = 0x0100,
};

// Composites of composites: the format allows any depth, fonts use two; a circle must not hang the program.
static constexpr int deepestNesting = 8;

SubsetFont::SubsetFont(std::shared_ptr<const FontFile> source)
    : m_source(std::move(source))
{
    copy(0); // .notdef has to be glyph 0
}

int SubsetFont::add(Glyph glyph)
{
    m_glyphs.push_back(std::move(glyph));
    return count() - 1;
}

int SubsetFont::copy(unsigned glyph)
{
    return copyAt(glyph, 0);
}

int SubsetFont::copyAt(unsigned glyph, int level)
{
    if (const auto known = m_copies.find(glyph); known != m_copies.end())
        return known->second;
    const std::string_view outline = m_source->outlineOf(glyph);
    Glyph made;
    if (!outline.empty() && i16At(outline, 0) >= 0)
        made = simpleCopy(glyph);
    else if (!outline.empty() && level < deepestNesting)
        made = compositeCopy(glyph, level);
    made.advance = m_source->advanceOf(glyph);
    made.bearing = m_source->leftBearingOf(glyph);
    return m_copies[glyph] = add(std::move(made));
}

SubsetFont::Glyph SubsetFont::simpleCopy(unsigned glyph) const
{
    const std::string_view source = m_source->outlineOf(glyph);
    const auto contours = static_cast<size_t>(i16At(source, 0));
    const size_t lengthAt = 10 + 2 * contours;
    const size_t instructions = u16At(source, lengthAt);
    Glyph made;
    if (lengthAt + 2 + instructions > source.size())
        return made;
    made.outline = source.substr(0, lengthAt);
    append16(made.outline, 0);
    made.outline += source.substr(lengthAt + 2 + instructions);
    made.contours = static_cast<int>(contours);
    made.points = contours ? u16At(source, lengthAt - 2) + 1 : 0;
    return made;
}

void SubsetFont::join(Glyph& whole, int part) const
{
    const Glyph& glyph = m_glyphs[static_cast<size_t>(part)];
    whole.points += glyph.points;
    whole.contours += glyph.contours;
    whole.depth = std::max(whole.depth, glyph.depth + 1);
    ++whole.parts;
}

SubsetFont::Glyph SubsetFont::compositeCopy(unsigned glyph, int level)
{
    const std::string_view source = m_source->outlineOf(glyph);
    Glyph made;
    made.outline = source.substr(0, 10);
    int flags = MoreComponents;
    for (size_t at = 10; (flags & MoreComponents) && at + 4 <= source.size();) {
        flags = u16At(source, at);
        const size_t scales = flags & HasScale ? 2 : flags & HasTwoScales ? 4 : flags & HasMatrix ? 8 : 0;
        const size_t length = 4 + (flags & ArgumentsAreWords ? 4u : 2u) + scales;
        const int part = copyAt(u16At(source, at + 2), level + 1);
        std::string component(source.substr(at, length));
        put16(component, 0, flags & ~HasInstructions);
        put16(component, 2, part);
        made.outline += component;
        join(made, part);
        at += length;
    }
    return made;
}

namespace {
struct Bounds {
    int left = 32767;
    int bottom = 32767;
    int right = -32768;
    int top = -32768;

    void unite(std::string_view outline, const InkPart& part)
    {
        const double high = part.scale / double(unstretched);
        const double wide = high * part.stretch / unstretched;
        left = std::min(left, static_cast<int>(std::floor(i16At(outline, 2) * wide)) + part.x);
        right = std::max(right, static_cast<int>(std::ceil(i16At(outline, 6) * wide)) + part.x);
        bottom = std::min(bottom, static_cast<int>(std::floor(i16At(outline, 4) * high)) + part.y);
        top = std::max(top, static_cast<int>(std::ceil(i16At(outline, 8) * high)) + part.y);
    }
};
} // namespace

int SubsetFont::composite(const Ink& ink, int advance)
{
    std::map<Ink, int>& sameAdvance = m_composites[advance];
    if (const auto known = sameAdvance.find(ink); known != sameAdvance.end())
        return known->second;
    Ink parts;
    std::copy_if(ink.begin(), ink.end(), std::back_inserter(parts), [this](const InkPart& part) {
        return part.glyph == strutGlyph || !m_source->outlineOf(part.glyph).empty();
    });
    Glyph made;
    Bounds bounds;
    std::string components;
    for (qsizetype number = 0; number < parts.size(); ++number) {
        const InkPart& part = parts[number];
        const int strutHeight = m_source->unitsPerEm() * 35 / 100;
        const int glyph = part.glyph == strutGlyph ? blank(0, 0, 0, strutHeight) : copy(part.glyph);
        const bool stretched = part.stretch != unstretched || part.scale != unstretched;
        append16(components, ArgumentsAreWords | ArgumentsAreOffsets | (stretched ? HasTwoScales : 0) |
                                 (number + 1 < parts.size() ? MoreComponents : 0));
        for (int value : {glyph, part.x, part.y})
            append16(components, value);
        if (stretched) {
            append16(components, static_cast<int>(qint64{part.stretch} * part.scale / unstretched));
            append16(components, part.scale);
        }
        bounds.unite(m_glyphs[static_cast<size_t>(glyph)].outline, part);
        join(made, glyph);
    }
    if (!parts.empty()) {
        for (int value : {-1, bounds.left, bounds.bottom, bounds.right, bounds.top})
            append16(made.outline, value);
        made.outline += components;
        made.bearing = bounds.left;
    }
    made.advance = advance;
    return sameAdvance[ink] = add(std::move(made));
}

int SubsetFont::blank(int advance, int width, int bottom, int top)
{
    const std::array key{advance, width, bottom, top};
    if (const auto known = m_blanks.find(key); known != m_blanks.end())
        return known->second;
    Glyph made;
    for (int value :
         {2, 0, bottom, width, top, 0, 1, 0}) // contours, box, ends of the contours, no instructions
        append16(made.outline, value);
    made.outline += "\x01\x01"; // two points on the curve, coordinates in words
    for (int value : {0, width, bottom, top - bottom})
        append16(made.outline, value);
    made.advance = advance;
    made.points = 2;
    made.contours = 2;
    return m_blanks[key] = add(std::move(made));
}

std::string SubsetFont::maximaTable() const
{
    std::string maxima(m_source->table("maxp"));
    maxima.resize(std::max<size_t>(maxima.size(), 32));
    int points = 1, contours = 0, partPoints = 0, partContours = 0, parts = 1, depth = 1;
    for (const Glyph& glyph : m_glyphs) {
        (glyph.parts ? partPoints : points) = std::max(glyph.parts ? partPoints : points, glyph.points);
        (glyph.parts ? partContours : contours) =
            std::max(glyph.parts ? partContours : contours, glyph.contours);
        parts = std::max(parts, glyph.parts);
        depth = std::max(depth, glyph.depth);
    }
    const int values[] = {count(), points, contours, partPoints, partContours, 1,    0, 0,
                          0,       0,      0,        0,          parts,        depth};
    for (size_t field = 0; field < std::size(values); ++field)
        put16(maxima, 4 + 2 * field, values[field]);
    return maxima;
}

std::string SubsetFont::build() const
{
    std::string outlines, locations, metrics;
    int widest = 0;
    append32(locations, 0);
    for (const Glyph& glyph : m_glyphs) {
        outlines += glyph.outline;
        outlines.resize((outlines.size() + 3) & ~size_t{3});
        append32(locations, static_cast<quint32>(outlines.size()));
        append16(metrics, glyph.advance);
        append16(metrics, glyph.bearing);
        widest = std::max(widest, glyph.advance);
    }
    std::string head(m_source->table("head"));
    std::string horizontal(m_source->table("hhea"));
    head.resize(54);
    horizontal.resize(36);
    put16(head, 50, 1); // long locations
    put16(horizontal, 10, widest);
    put16(horizontal, 34, count());
    return trueTypeFile({{"glyf", outlines},
                         {"head", head},
                         {"hhea", horizontal},
                         {"hmtx", metrics},
                         {"loca", locations},
                         {"maxp", maximaTable()}});
}

} // namespace tarjuman::pdf
