// The sentence for a character that no installed font can draw. Pure; any thread.
#pragma once

#include "app/base/Error.h"
#include "app/text/Language.h"

namespace tarjuman::pdf {

// Names the character at `offset` of a paragraph, its number in Unicode and the words around it.
base::Error missingGlyph(const QString& paragraph, int offset, text::Language language);

} // namespace tarjuman::pdf
