// Turns an embedded font into the objects of a PDF: a Type 0 font with its subset, widths, glyph map and
// ToUnicode map (ISO 32000-1, 9.7 and 9.10.3). One export, one thread.
#pragma once

#include "app/pdf/file/ObjectFile.h"
#include "app/pdf/font/EmbeddedFont.h"

namespace tarjuman::pdf {

// Returns the number of the font's object.
int fontObject(ObjectFile& file, const EmbeddedFont& font);

// The CMap that says which text each code stands for.
std::string toUnicodeMap(const EmbeddedFont& font);

} // namespace tarjuman::pdf
