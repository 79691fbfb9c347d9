#include "app/pdf/line/RunShaper.h"

#include <algorithm>

namespace tarjuman::pdf {

using text::Language;

RunShaper::RunShaper()
    : m_buffer(hb_buffer_create())
{
}

void RunShaper::runHarfBuzz(QStringView text, const WordKey& key)
{
    hb_buffer_t* buffer = m_buffer.get();
    QString stretched;
    if (key.stretch.count) {
        stretched = text.toString();
        stretched.insert(key.stretch.joint, QString(key.stretch.count, QChar(0x0640)));
        text = stretched;
    }
    const auto length = static_cast<int>(text.size());
    hb_buffer_clear_contents(buffer);
    // Letters join over the border of a run as they would over a tatweel; it is context and not shaped.
    constexpr uint16_t tatweel = 0x0640;
    if (key.joinedBefore)
        hb_buffer_add_utf16(buffer, &tatweel, 1, 1, 0);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t*>(text.utf16()), length, 0, length);
    if (key.joinedAfter)
        hb_buffer_add_utf16(buffer, &tatweel, 1, 0, 0);
    hb_buffer_set_direction(buffer,
                            key.direction == Direction::RightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    const bool arabic = key.script == Language::Arabic;
    hb_buffer_set_script(buffer, arabic ? HB_SCRIPT_ARABIC : HB_SCRIPT_LATIN);
    static const hb_language_t ar = hb_language_from_string("ar", -1);
    static const hb_language_t fr = hb_language_from_string("fr", -1);
    hb_buffer_set_language(buffer, arabic ? ar : fr);
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    hb_shape(key.font->file().shaping(), buffer, nullptr, 0);
}

// The inserted tatweels become part of the letter before them: they are ink, never text.
static void applyStretch(const Stretch& stretch, GlyphRun& run)
{
    const auto begin = static_cast<unsigned>(stretch.joint);
    const auto end = begin + static_cast<unsigned>(stretch.count);
    unsigned before = 0;
    for (const RunGlyph& glyph : run) {
        if (glyph.cluster < begin)
            before = std::max(before, glyph.cluster);
    }
    for (RunGlyph& glyph : run) {
        if (glyph.cluster >= end) {
            glyph.cluster -= end - begin;
        } else if (glyph.cluster >= begin) {
            glyph.cluster = before;
            glyph.stretch = unstretched * stretch.sixtyFourths / 64;
            glyph.advance = glyph.advance * stretch.sixtyFourths / 64;
        }
    }
}

void RunShaper::shape(QStringView text, const WordKey& key, GlyphRun& run)
{
    runHarfBuzz(text, key);
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(m_buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(m_buffer.get(), &count);
    run.clear();
    run.reserve(count);
    for (unsigned number = 0; number < count; ++number) {
        const hb_glyph_position_t& at = positions[number];
        run.push_back(
            {infos[number].codepoint, infos[number].cluster, at.x_advance, at.x_offset, at.y_offset});
    }
    if (key.stretch.count)
        applyStretch(key.stretch, run);
}

} // namespace tarjuman::pdf
