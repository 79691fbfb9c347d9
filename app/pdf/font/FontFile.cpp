#include "app/pdf/font/FontFile.h"

#include "app/pdf/font/BigEndian.h"

#include <hb-ot.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

static Error unusable(const QString& path, const QString& message)
{
    return {ErrorKind::Missing, message.arg(QFileInfo(path).fileName()), path};
}

// The embedding bits of the OS/2 table: 2 alone is "restricted licence" (OpenType specification, fsType).
static bool mayBeEmbedded(std::string_view os2)
{
    return os2.size() < 10 || (u16At(os2, 8) & 0x000F) != 0x0002;
}

Result<std::shared_ptr<const FontFile>> FontFile::open(const QString& path, int index)
{
    std::unique_ptr<hb_blob_t, Release<hb_blob_destroy>> blob(
        hb_blob_create_from_file_or_fail(QFile::encodeName(path).constData()));
    std::shared_ptr<FontFile> font(new FontFile);
    if (blob) {
        font->m_face.reset(hb_face_create(blob.get(), static_cast<unsigned>(index)));
        font->readTables();
    }
    if (!font->m_face || font->m_glyphCount == 0) {
        return unusable(path, QCoreApplication::translate("Pdf", "The font file “%1” cannot be read. "
                                                                 "Choose another font in the page setup."));
    }
    if (font->m_glyphs.empty() || font->m_locations.empty()) {
        return unusable(
            path, QCoreApplication::translate("Pdf", "The font file “%1” is not a TrueType font. Choose a "
                                                     "TrueType font, such as Charis SIL or Amiri, in the "
                                                     "page setup."));
    }
    if (!mayBeEmbedded(font->table("OS/2"))) {
        return unusable(path,
                        QCoreApplication::translate("Pdf", "The licence of the font “%1” forbids putting it "
                                                           "into a PDF. Choose another font in the page "
                                                           "setup."));
    }
    font->m_font.reset(hb_font_create(font->m_face.get()));
    font->readMeasures();
    font->readCommonGlyphs();
    hb_font_make_immutable(font->m_font.get());
    return std::shared_ptr<const FontFile>(std::move(font));
}

std::string_view FontFile::table(const char (&tag)[5]) const
{
    // The face keeps the memory of its tables alive, since all of them are parts of one mapped file.
    hb_blob_t* blob = hb_face_reference_table(m_face.get(), HB_TAG(tag[0], tag[1], tag[2], tag[3]));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob, &length);
    hb_blob_destroy(blob);
    return bytes ? std::string_view(bytes, length) : std::string_view();
}

void FontFile::readTables()
{
    m_glyphs = table("glyf");
    m_locations = table("loca");
    m_metrics = table("hmtx");
    m_longLocations = u16At(table("head"), 50) != 0;
    m_metricCount = u16At(table("hhea"), 34);
    m_glyphCount = hb_face_get_glyph_count(m_face.get());
    m_unitsPerEm = static_cast<int>(hb_face_get_upem(m_face.get()));
}

void FontFile::readCommonGlyphs()
{
    constexpr char32_t behindArabic = 0x0700;
    std::vector<quint16> common;
    for (char32_t character = 0; character < behindArabic; ++character)
        common.push_back(static_cast<quint16>(glyphOf(character)));
    m_common = std::move(common);
}

void FontFile::readMeasures()
{
    hb_font_t* font = m_font.get();
    hb_position_t value = 0;
    m_measures.ascent = i16At(table("hhea"), 4);
    m_measures.descent = i16At(table("hhea"), 6);
    m_measures.capHeight = m_measures.ascent * 7 / 10;
    if (hb_ot_metrics_get_position(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &value) && value > 0)
        m_measures.capHeight = value;
    for (size_t side = 0; side < 4; ++side)
        m_measures.box[side] = i16At(table("head"), 36 + 2 * side);
    m_measures.italicAngle = static_cast<qint32>(u32At(table("post"), 4)) / 65536.0;

    char name[128] = {};
    unsigned length = sizeof name;
    hb_ot_name_get_utf8(m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name);
    for (const char* letter = name; *letter; ++letter) {
        if (std::isalnum(static_cast<unsigned char>(*letter)) || *letter == '-')
            m_name += *letter;
    }
    if (m_name.empty())
        m_name = "Font";
}

unsigned FontFile::glyphOf(char32_t character) const
{
    if (character < m_common.size())
        return m_common[character];
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(m_font.get(), character, &glyph);
    return glyph;
}

int FontFile::advanceOf(unsigned glyph) const
{
    return m_metricCount ? u16At(m_metrics, size_t{4} * std::min(glyph, m_metricCount - 1)) : 0;
}

int FontFile::leftBearingOf(unsigned glyph) const
{
    if (glyph < m_metricCount)
        return i16At(m_metrics, size_t{4} * glyph + 2);
    return i16At(m_metrics, size_t{4} * m_metricCount + size_t{2} * (glyph - m_metricCount));
}

std::string_view FontFile::outlineOf(unsigned glyph) const
{
    if (glyph >= m_glyphCount)
        return {};
    const auto location = [this](size_t number) -> size_t {
        return m_longLocations ? u32At(m_locations, 4 * number) : size_t{2} * u16At(m_locations, 2 * number);
    };
    const size_t begin = location(glyph);
    const size_t end = location(size_t{glyph} + 1);
    return begin + 10 < end && end <= m_glyphs.size() ? m_glyphs.substr(begin, end - begin)
                                                      : std::string_view();
}

} // namespace tarjuman::pdf
