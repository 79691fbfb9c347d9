// Shapes drawn as paths, for what is furniture and not text: list marks, rules and page numbers. Being drawn,
// they never get into a copy of the release. Pure; the operators are those of PDF content (ISO 32000-1, 8.5).
#pragma once

#include "app/pdf/font/FontFile.h"
#include "app/pdf/font/InkBoxes.h"

#include <QRectF>

#include <string>

namespace tarjuman::pdf {

// A filled disc around a centre. Points.
std::string discOperators(double x, double y, double radius);

// An image of the page's resources that fills a rectangle whose top is its lower edge; a hairline around one.
std::string imageOperators(const std::string& name, const QRectF& box);
std::string frameOperators(const QRectF& box);

// A word drawn with the outlines of a font, shaped in its direction; its left end at `x`. Points.
std::string wordOperators(const FontFile& font, const QString& word, Direction direction, double size,
                          double x, double baseline);

} // namespace tarjuman::pdf
