// The rules on fonts: embedded, measured as they say, every character with a text.
#include "app/conformance/CheckedFile.h"

#include "app/pdf/font/BigEndian.h"
#include "app/pdf/read/PageTextReader.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

namespace {

// One composite font of the file and the tables of the font program in it.
class FontRules {
public:
    FontRules(const CheckedFile& file, Object font)
        : m_file(file)
        , m_font(font)
    {
    }

    void check()
    {
        m_name = m_font.getKey("/BaseFont").isName()
                     ? QString::fromStdString(m_font.getKey("/BaseFont").getName())
                     : u"?"_s;
        Object descendants = m_font.getKey("/DescendantFonts");
        expect(descendants.isArray() && descendants.getArrayNItems() == 1, "font-kind");
        if (!descendants.isArray() || descendants.getArrayNItems() != 1)
            return;
        m_descendant = descendants.getArrayItem(0);
        expect(m_font.getKey("/Encoding").isName() && m_font.getKey("/Encoding").getName() == "/Identity-H",
               "font-encoding");
        expect(m_name.size() > 8 && m_name[7] == u'+', "subset-name");
        expect(m_font.getKey("/Type").isName() && m_font.getKey("/Type").getName() == "/Font", "font-type");
        Object descriptor = m_descendant.getKey("/FontDescriptor");
        Object program = descriptor.isDictionary() ? descriptor.getKey("/FontFile2") : Object::newNull();
        expect(program.isStream(), "font-embedded");
        expect(m_descendant.getKey("/CIDToGIDMap").isStream() || m_descendant.getKey("/CIDToGIDMap").isName(),
               "glyph-map");
        if (program.isStream()) {
            m_program = streamBytes(program);
            checkWidths();
            checkGlyphSet(descriptor);
        }
        checkTexts();
    }

private:
    void expect(bool holds, const char* rule, const QString& detail = {}) const
    {
        m_file.expect(holds, rule, m_name + u' ' + detail);
    }

    std::string_view table(std::string_view tag) const
    {
        for (size_t entry = 12;
             entry + 16 <= m_program.size() && entry < 12 + 16 * size_t{pdf::u16At(m_program, 4)};
             entry += 16) {
            const std::string_view whole(m_program);
            const size_t at = pdf::u32At(m_program, entry + 8);
            if (whole.substr(entry, 4) == tag && at <= whole.size())
                return whole.substr(at, pdf::u32At(m_program, entry + 12));
        }
        return {};
    }

    // /W has to agree with the program's own widths (6.2.11.5).
    void checkWidths()
    {
        const std::string_view metrics = table("hmtx");
        const int count = pdf::u16At(table("hhea"), 34);
        const int em = pdf::u16At(table("head"), 18);
        const int glyphs = pdf::u16At(table("maxp"), 4);
        expect(count > 0 && em > 0 && glyphs > 0 && !table("glyf").empty() && !table("loca").empty(),
               "font-program");
        if (count == 0 || em == 0)
            return;
        const std::string map = streamBytes(m_descendant.getKey("/CIDToGIDMap"));
        Object widths = m_descendant.getKey("/W");
        if (!widths.isArray() || widths.getArrayNItems() != 2 || !widths.getArrayItem(1).isArray())
            return expect(false, "font-widths", u"/W"_s);
        int code = widths.getArrayItem(0).getIntValueAsInt();
        for (Object width : widths.getArrayItem(1).aitems()) {
            const int glyph = map.empty() ? code : pdf::u16At(map, 2 * static_cast<size_t>(code));
            const double own =
                pdf::u16At(metrics, 4 * static_cast<size_t>(std::min(glyph, count - 1))) * 1000.0 / em;
            expect(glyph < glyphs, "glyph-exists", QString::number(code));
            expect(std::abs(own - width.getNumericValue()) <= 1, "font-widths", QString::number(code));
            ++code;
        }
    }

    // A list of glyphs, where there is one, lists all (6.2.11.4.2).
    void checkGlyphSet(Object descriptor) const
    {
        const std::string set = streamBytes(descriptor.getKey("/CIDSet"));
        if (set.empty())
            return;
        const size_t glyphs = pdf::u16At(table("maxp"), 4);
        for (size_t glyph = 0; glyph < glyphs; ++glyph) {
            const bool listed = glyph / 8 < set.size() && (set[glyph / 8] >> (7 - glyph % 8) & 1);
            expect(listed, "glyph-set", QString::number(glyph));
        }
    }

    void checkTexts()
    {
        const pdf::CodeTexts texts = pdf::readToUnicode(streamBytes(m_font.getKey("/ToUnicode")));
        expect(!texts.empty(), "to-unicode");
        for (size_t code = 1; code < texts.size(); ++code) {
            const QString& text = texts[code];
            expect(!text.isEmpty(), "to-unicode-complete", QString::number(code));
            const bool forbidden =
                text.contains(QChar(0)) || text.contains(QChar(0xFEFF)) || text.contains(QChar(0xFFFE));
            expect(!forbidden, "to-unicode-values", QString::number(code));
            const bool isPrivate = std::any_of(text.begin(), text.end(), [](QChar one) {
                return one.unicode() >= 0xE000 && one.unicode() <= 0xF8FF;
            });
            expect(!isPrivate, "to-unicode-private", QString::number(code));
        }
    }

    const CheckedFile& m_file;
    Object m_font;
    Object m_descendant;
    QString m_name;
    std::string m_program;
};

} // namespace

void checkFontRules(CheckedFile& file)
{
    std::set<QPDFObjGen> seen;
    for (Object page : file.pages) {
        Object resources = page.getKey("/Resources");
        Object fonts = resources.isDictionary() ? resources.getKey("/Font") : Object::newNull();
        if (!fonts.isDictionary())
            continue;
        for (auto [name, font] : fonts.getDictAsMap()) {
            if (!seen.insert(font.getObjGen()).second)
                continue;
            if (font.getKey("/Subtype").isName() && font.getKey("/Subtype").getName() == "/Type0")
                FontRules(file, font).check();
            else
                file.expect(false, "font-kind", QString::fromStdString(name));
        }
    }
}

} // namespace tarjuman::conformance
