#include "app/pdf/font/FontSet.h"

#include "app/pdf/font/FontCache.h"

#include <QCoreApplication>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;
using text::Language;

// Four of a page setup, twice, and a few fallbacks.
static FontCache& openFonts()
{
    static FontCache fonts(16);
    return fonts;
}

Result<FontSet> FontSet::open(const PerLanguage<QString>& families, const PerLanguage<QString>& titleFamilies)
{
    FontSet set;
    set.m_families = families;
    set.m_titleFamilies = titleFamilies;
    for (Weight weight : {Weight::Regular, Weight::Bold}) {
        for (Language script : text::bothLanguages) {
            const Face face{weight};
            set.m_faces[place(script, face)] = TRY(set.openFace(script, face));
        }
    }
    for (Language script : text::bothLanguages) {
        const Face face{Weight::Bold, Slant::Upright, Typeface::Title};
        set.m_faces[place(script, face)] = TRY(set.openFace(script, face));
    }
    return set;
}

Result<EmbeddedFont*> FontSet::openFile(const FontPlace& place)
{
    for (const Opened& opened : m_opened) {
        if (opened.place == place)
            return opened.font;
    }
    auto file = TRY(openFonts().open(place.path, place.index));
    m_fonts.push_back(std::make_unique<EmbeddedFont>(std::move(file), static_cast<int>(m_fonts.size())));
    m_opened.push_back({place, m_fonts.back().get()});
    return m_fonts.back().get();
}

Result<EmbeddedFont*> FontSet::openFace(Language script, const Face& face)
{
    const bool ownFamily = face.typeface == Typeface::Title && !m_titleFamilies[script].isEmpty();
    const QString& family = ownFamily ? m_titleFamilies[script] : m_families[script];
    const auto found = findFont(family, face.weight, face.slant);
    if (!found) {
        return Error{ErrorKind::Missing,
                     QCoreApplication::translate("Pdf", "The font “%1” is not installed. Install it, or "
                                                        "choose another font in the page setup.")
                         .arg(family)};
    }
    return openFile(*found);
}

EmbeddedFont& FontSet::font(Language script, const Face& face)
{
    EmbeddedFont*& known = m_faces[place(script, face)];
    if (!known) {
        // The upright bold of either typeface is open; a file that is refused gives way to it.
        const Face sure{face.typeface == Typeface::Title ? Weight::Bold : face.weight, Slant::Upright,
                        face.typeface};
        auto opened = openFace(script, face);
        known = opened ? *opened : m_faces[place(script, sure)];
    }
    return *known;
}

EmbeddedFont* FontSet::fontFor(char32_t character, Language script, const Face& face)
{
    for (Language tried : {script, text::otherLanguage(script)}) {
        EmbeddedFont& candidate = font(tried, face);
        if (candidate.file().has(character))
            return &candidate;
    }
    const auto known = m_fallbacks.find(character);
    return known != m_fallbacks.end() ? known->second : m_fallbacks[character] = openFallback(character);
}

EmbeddedFont* FontSet::openFallback(char32_t character)
{
    for (const auto& opened : m_fonts) {
        if (opened->file().has(character))
            return opened.get();
    }
    for (const FontPlace& place : findFontsFor(character)) {
        auto file = openFonts().open(place.path, place.index);
        if (file && (*file)->has(character) && !(*file)->outlineOf((*file)->glyphOf(character)).empty()) {
            if (auto opened = openFile(place))
                return *opened;
        }
    }
    return nullptr;
}

} // namespace tarjuman::pdf
