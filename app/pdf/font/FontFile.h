// One TrueType font as it lies on the disk, open for shaping and for taking glyphs out of it. Immutable after
// it was opened, so that it may be read from any thread, several at once.
#pragma once

#include "app/base/Result.h"

#include <hb.h>

#include <QString>

#include <memory>
#include <string_view>
#include <vector>

namespace tarjuman::pdf {

// In font units, baseline upward.
struct FontMeasures {
    int ascent = 0;
    int descent = 0; // negative
    int capHeight = 0;
    int box[4] = {}; // left, bottom, right, top over all glyphs
    double italicAngle = 0;
};

class FontFile {
public:
    // `index`: of the face within a collection. A font with cubic outlines (CFF) or one that may not be
    // embedded is refused with a sentence.
    static base::Result<std::shared_ptr<const FontFile>> open(const QString& path, int index);

    const std::string& postScriptName() const { return m_name; }
    const FontMeasures& measures() const { return m_measures; }
    int unitsPerEm() const { return m_unitsPerEm; }
    hb_font_t* shaping() const { return m_font.get(); }

    bool has(char32_t character) const { return glyphOf(character) != 0; }
    unsigned glyphOf(char32_t character) const; // 0 when the font has none

    unsigned glyphCount() const { return m_glyphCount; }
    int advanceOf(unsigned glyph) const;
    int leftBearingOf(unsigned glyph) const;
    // The glyph's entry of the glyf table; empty for a blank glyph.
    std::string_view outlineOf(unsigned glyph) const;
    // A whole table, empty when the font has none: "head", "hhea", "maxp" ...
    std::string_view table(const char (&tag)[5]) const;

private:
    template <auto Destroy>
    struct Release {
        template <typename T>
        void operator()(T* object) const
        {
            Destroy(object);
        }
    };

    FontFile() = default;
    void readTables();
    void readMeasures();
    void readCommonGlyphs();

    std::unique_ptr<hb_face_t, Release<hb_face_destroy>> m_face;
    std::unique_ptr<hb_font_t, Release<hb_font_destroy>> m_font;
    std::string m_name;
    FontMeasures m_measures;
    std::string_view m_glyphs;
    std::string_view m_locations;
    std::string_view m_metrics;
    std::vector<quint16> m_common; // the glyphs of the characters that most text consists of
    bool m_longLocations = false;
    unsigned m_glyphCount = 0;
    unsigned m_metricCount = 0;
    int m_unitsPerEm = 1000;
};

} // namespace tarjuman::pdf
