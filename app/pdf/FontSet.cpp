#include "app/pdf/FontSet.h"

#include "app/pdf/FontCache.h"

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

Result<FontSet> FontSet::open(const PerLanguage<QString>& families)
{
    FontSet set;
    for (Weight weight : {Weight::Regular, Weight::Bold}) {
        for (Language script : text::bothLanguages) {
            const auto found = findFont(families[script], weight);
            if (!found) {
                return Error{ErrorKind::Missing, QCoreApplication::translate(
                                                     "Pdf", "The font “%1” is not installed. Install it, or "
                                                            "choose another font in the page setup.")
                                                     .arg(families[script])};
            }
            auto file = TRY(openFonts().open(found->path, found->index));
            set.m_fonts.push_back(
                std::make_unique<EmbeddedFont>(std::move(file), static_cast<int>(set.m_fonts.size())));
        }
    }
    return set;
}

EmbeddedFont* FontSet::fontFor(char32_t character, Language script, Weight weight)
{
    for (Language tried : {script, text::otherLanguage(script)}) {
        EmbeddedFont& candidate = font(tried, weight);
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
        if (!file || !(*file)->has(character) || (*file)->outlineOf((*file)->glyphOf(character)).empty())
            continue;
        m_fonts.push_back(std::make_unique<EmbeddedFont>(*std::move(file), static_cast<int>(m_fonts.size())));
        return m_fonts.back().get();
    }
    return nullptr;
}

} // namespace tarjuman::pdf
