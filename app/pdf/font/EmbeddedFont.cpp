#include "app/pdf/font/EmbeddedFont.h"

#include <cmath>

namespace tarjuman::pdf {

EmbeddedFont::EmbeddedFont(std::shared_ptr<const FontFile> file, int number)
    : m_file(file)
    , m_glyphs(std::move(file))
    , m_number(number)
    , m_codes(1)
{
}

int EmbeddedFont::codeOf(int glyph, QStringView text)
{
    if (text.size() == 1) {
        const quint64 key = static_cast<quint64>(glyph) << 16 | text.front().unicode();
        const auto [single, isFirst] = m_single.try_emplace(key, static_cast<int>(m_codes.size()));
        if (isFirst)
            m_codes.push_back({glyph, text.toString()});
        return single->second;
    }
    const auto [place, isNew] =
        m_known.try_emplace({glyph, text.toString()}, static_cast<int>(m_codes.size()));
    if (isNew)
        m_codes.push_back({glyph, place->first.second});
    return place->second;
}

int EmbeddedFont::markCode(QStringView text, int bottom, int top)
{
    const int em = unitsPerEm();
    return codeOf(m_glyphs.blank(0, em / 50, bottom * em / 1000, top * em / 1000), text);
}

int EmbeddedFont::widthOf(int code) const
{
    const int advance = m_glyphs.advanceOf(m_codes[static_cast<size_t>(code)].glyph);
    return static_cast<int>(std::lround(advance * 1000.0 / unitsPerEm()));
}

} // namespace tarjuman::pdf
