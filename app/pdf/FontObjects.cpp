#include "app/pdf/FontObjects.h"

#include "app/pdf/BigEndian.h"

#include <cmath>
#include <cstdio>

namespace tarjuman::pdf {

using Object = QPDFObjectHandle;

// Six letters that tell subsets of one font apart, from what is in them (9.6.4).
static std::string subsetTag(const std::string& fontFile)
{
    quint64 hash = 14695981039346656037u; // FNV-1a
    for (char byte : fontFile) {
        hash ^= static_cast<quint8>(byte);
        hash *= 1099511628211u;
    }
    std::string tag;
    for (int letter = 0; letter < 6; ++letter) {
        tag += static_cast<char>('A' + hash % 26);
        hash /= 26;
    }
    return tag;
}

static Object descriptorOf(QPDF& file, const EmbeddedFont& font, const std::string& name,
                           const std::string& subset)
{
    const FontMeasures& measures = font.file().measures();
    const auto scaled = [&font](double units) {
        return Object::newInteger(std::lround(units * 1000 / font.unitsPerEm()));
    };
    Object subsetStream = Object::newStream(&file, subset);
    subsetStream.getDict().replaceKey("/Length1", Object::newInteger(static_cast<long long>(subset.size())));
    Object box = Object::newArray();
    for (int side : measures.box)
        box.appendItem(scaled(side));
    Object descriptor = file.makeIndirectObject(Object::newDictionary());
    descriptor.replaceKey("/Type", Object::newName("/FontDescriptor"));
    descriptor.replaceKey("/FontName", Object::newName(name));
    descriptor.replaceKey("/Flags", Object::newInteger(4));
    descriptor.replaceKey("/FontBBox", box);
    descriptor.replaceKey("/ItalicAngle", Object::newInteger(std::lround(measures.italicAngle)));
    descriptor.replaceKey("/Ascent", scaled(measures.ascent));
    descriptor.replaceKey("/Descent", scaled(measures.descent));
    descriptor.replaceKey("/CapHeight", scaled(measures.capHeight));
    descriptor.replaceKey("/StemV", Object::newInteger(80));
    descriptor.replaceKey("/FontFile2", subsetStream);
    return descriptor;
}

static Object descendantOf(QPDF& file, const EmbeddedFont& font, const std::string& name,
                           const std::string& subset)
{
    std::string glyphMap;
    Object widths = Object::newArray();
    for (size_t code = 0; code < font.codes().size(); ++code) {
        append16(glyphMap, font.codes()[code].glyph);
        widths.appendItem(Object::newInteger(font.widthOf(static_cast<int>(code))));
    }
    Object ranges = Object::newArray();
    ranges.appendItem(Object::newInteger(0));
    ranges.appendItem(widths);
    Object descendant = file.makeIndirectObject(Object::newDictionary());
    descendant.replaceKey("/Type", Object::newName("/Font"));
    descendant.replaceKey("/Subtype", Object::newName("/CIDFontType2"));
    descendant.replaceKey("/BaseFont", Object::newName(name));
    descendant.replaceKey("/CIDSystemInfo",
                          Object::parse("<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"));
    descendant.replaceKey("/FontDescriptor", descriptorOf(file, font, name, subset));
    descendant.replaceKey("/W", ranges);
    descendant.replaceKey("/DW", Object::newInteger(1000));
    descendant.replaceKey("/CIDToGIDMap", Object::newStream(&file, glyphMap));
    return descendant;
}

static void appendHex(std::string& out, unsigned value)
{
    char digits[8];
    std::snprintf(digits, sizeof digits, "%04X", value & 0xFFFF);
    out += digits;
}

std::string toUnicodeMap(const EmbeddedFont& font)
{
    constexpr size_t mostInABlock = 100; // a limit of the format
    std::vector<std::string> entries;
    for (size_t code = 1; code < font.codes().size(); ++code) {
        std::string entry = "<";
        appendHex(entry, static_cast<unsigned>(code));
        entry += "><";
        for (QChar unit : font.codes()[code].text)
            appendHex(entry, unit.unicode());
        entries.push_back(entry + ">\n");
    }
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t first = 0; first < entries.size(); first += mostInABlock) {
        const size_t count = std::min(mostInABlock, entries.size() - first);
        map += std::to_string(count) + " beginbfchar\n";
        for (size_t number = first; number < first + count; ++number)
            map += entries[number];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

Object fontObject(QPDF& file, const EmbeddedFont& font)
{
    const std::string subset = font.glyphs().build();
    const std::string name = '/' + subsetTag(subset) + '+' + font.file().postScriptName();
    Object descendants = Object::newArray();
    descendants.appendItem(descendantOf(file, font, name, subset));
    Object object = file.makeIndirectObject(Object::newDictionary());
    object.replaceKey("/Type", Object::newName("/Font"));
    object.replaceKey("/Subtype", Object::newName("/Type0"));
    object.replaceKey("/BaseFont", Object::newName(name));
    object.replaceKey("/Encoding", Object::newName("/Identity-H"));
    object.replaceKey("/DescendantFonts", descendants);
    object.replaceKey("/ToUnicode", Object::newStream(&file, toUnicodeMap(font)));
    return object;
}

} // namespace tarjuman::pdf
