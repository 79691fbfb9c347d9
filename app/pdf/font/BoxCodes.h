// Turns boxes into codes of a font such that PDF readers keep every character. Each rule here answers what a
// reader does, as measured; it may go when that reader mends its ways:
//  - a Latin ligature's own glyph is never used for its first character: its width would span all boxes
//  (poppler);
//  - a blank has a box of two points, since a text object without one is dropped (pdfium);
//  - a low or high glyph gets a strut, since a line is closed where boxes don't overlap vertically (pdfium);
//  - a space right to left stands for U+200F and the space, since one that begins with white space is lost
//  (pdf.js).
#pragma once

#include "app/pdf/font/EmbeddedFont.h"
#include "app/pdf/font/InkBoxes.h"

namespace tarjuman::pdf {

int codeFor(EmbeddedFont& font, const InkBox& box, Direction direction);
int spaceCode(EmbeddedFont& font, char16_t space, int advance, Direction direction);

} // namespace tarjuman::pdf
