#include "app/pdf/file/FontObjects.h"

#include "app/pdf/file/HexDigits.h"
#include "app/pdf/font/BigEndian.h"

#include <cmath>

namespace tarjuman::pdf {

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

static int descriptorOf(ObjectFile& file, const EmbeddedFont& font, const std::string& name,
                        const std::string& subset)
{
    const FontMeasures& measures = font.file().measures();
    const auto scaled = [&font](double units) {
        return std::to_string(std::lround(units * 1000 / font.unitsPerEm()));
    };
    const int stream =
        file.addStream("/Length1 " + std::to_string(subset.size()), subset, ObjectFile::Packing::Thorough);
    std::string box;
    for (int side : measures.box)
        box += scaled(side) + ' ';
    return file.add("<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[" + box + "]/ItalicAngle " +
                    std::to_string(std::lround(measures.italicAngle)) + "/Ascent " + scaled(measures.ascent) +
                    "/Descent " + scaled(measures.descent) + "/CapHeight " + scaled(measures.capHeight) +
                    "/StemV 80/FontFile2 " + reference(stream) + ">>");
}

static int descendantOf(ObjectFile& file, const EmbeddedFont& font, const std::string& name,
                        const std::string& subset)
{
    std::string glyphMap;
    std::string widths;
    for (size_t code = 0; code < font.codes().size(); ++code) {
        append16(glyphMap, font.codes()[code].glyph);
        widths += std::to_string(font.widthOf(static_cast<int>(code))) + ' ';
    }
    const int map = file.addStream({}, glyphMap, ObjectFile::Packing::Thorough);
    return file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name +
                    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                    reference(descriptorOf(file, font, name, subset)) + "/W[0[" + widths +
                    "]]/DW 1000/CIDToGIDMap " + reference(map) + ">>");
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

int fontObject(ObjectFile& file, const EmbeddedFont& font)
{
    const std::string subset = font.glyphs().build();
    const std::string name = '/' + subsetTag(subset) + '+' + font.file().postScriptName();
    const int descendant = descendantOf(file, font, name, subset);
    const int map = file.addStream({}, toUnicodeMap(font), ObjectFile::Packing::Thorough);
    return file.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts[" +
                    reference(descendant) + "]/ToUnicode " + reference(map) + ">>");
}

} // namespace tarjuman::pdf
