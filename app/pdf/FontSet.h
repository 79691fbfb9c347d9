// The fonts of one export: a Latin and an Arabic one in two weights, and others brought in for characters
// that these do not have. Fonts are opened when they are first asked for. One export, one thread.
#pragma once

#include "app/pdf/EmbeddedFont.h"
#include "app/pdf/FontFinder.h"
#include "app/pdf/PageSetup.h"

#include <map>
#include <memory>
#include <vector>

namespace tarjuman::pdf {

class FontSet {
public:
    // Fails with ErrorKind::Missing and the names when a family is not installed or cannot be used.
    static base::Result<FontSet> open(const PerLanguage<QString>& families);

    EmbeddedFont& font(text::Language script, Weight weight) { return *m_fonts[place(script, weight)]; }
    // A font that has the character: one of the weight's two, else another that is installed; null when none
    // has it.
    EmbeddedFont* fontFor(char32_t character, text::Language script, Weight weight);

    const std::vector<std::unique_ptr<EmbeddedFont>>& all() const { return m_fonts; }

private:
    static constexpr size_t place(text::Language script, Weight weight)
    {
        return (script == text::Language::Arabic ? 1 : 0) + (weight == Weight::Bold ? 2 : 0);
    }
    EmbeddedFont* openFallback(char32_t character);

    std::vector<std::unique_ptr<EmbeddedFont>> m_fonts; // four, then the fallbacks
    std::map<char32_t, EmbeddedFont*> m_fallbacks;      // null: no font has it
};

} // namespace tarjuman::pdf
