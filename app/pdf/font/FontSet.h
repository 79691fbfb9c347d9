// The fonts of one export: a Latin and an Arabic family for the text and for titles, in the faces that are
// asked for, and others brought in for characters that these do not have. One export, one thread.
#pragma once

#include "app/pdf/font/EmbeddedFont.h"
#include "app/pdf/font/FontFinder.h"
#include "app/pdf/setup/PageSetup.h"

#include <array>
#include <map>
#include <memory>
#include <vector>

namespace tarjuman::pdf {

enum class Typeface { Text, Title };

struct Face {
    Weight weight = Weight::Regular;
    Slant slant = Slant::Upright;
    Typeface typeface = Typeface::Text;
};

class FontSet {
public:
    // Fails with ErrorKind::Missing and the names when a family is not installed or cannot be used. An empty
    // title family is the text's.
    static base::Result<FontSet> open(const PerLanguage<QString>& families,
                                      const PerLanguage<QString>& titleFamilies = {});

    // A face that the family lacks is the nearest that it has: Arabic families have no italic, since Arabic
    // is not emphasised so, but for those that bring a slanted face.
    EmbeddedFont& font(text::Language script, const Face& face);
    // A font that has the character: one of the face's two, else another that is installed; null when none
    // has it.
    EmbeddedFont* fontFor(char32_t character, text::Language script, const Face& face);

    const std::vector<std::unique_ptr<EmbeddedFont>>& all() const { return m_fonts; }

private:
    static constexpr size_t place(text::Language script, const Face& face)
    {
        return (script == text::Language::Arabic ? 1 : 0) + (face.weight == Weight::Bold ? 2 : 0) +
               (face.slant == Slant::Italic ? 4 : 0) + (face.typeface == Typeface::Title ? 8 : 0);
    }
    base::Result<EmbeddedFont*> openFace(text::Language script, const Face& face);
    base::Result<EmbeddedFont*> openFile(const FontPlace& place);
    EmbeddedFont* openFallback(char32_t character);

    struct Opened {
        FontPlace place;
        EmbeddedFont* font = nullptr;
    };
    PerLanguage<QString> m_families;
    PerLanguage<QString> m_titleFamilies;
    std::vector<std::unique_ptr<EmbeddedFont>> m_fonts;
    std::vector<Opened> m_opened; // the same, by file: two faces may be one
    std::array<EmbeddedFont*, 16> m_faces = {};
    std::map<char32_t, EmbeddedFont*> m_fallbacks; // null: no font has it
};

} // namespace tarjuman::pdf
