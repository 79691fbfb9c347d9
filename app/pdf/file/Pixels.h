// What the logo and the photographs of a release share: reading a picture no larger than it is printed, and
// its pixels as the file holds them. Pure; any thread.
#pragma once

#include <QImage>
#include <QImageReader>

#include <string>

namespace tarjuman::pdf {

// Reads the picture so that neither side has more pixels than `longestSide`.
QImage readScaledDown(QImageReader& reader, int longestSide);

// In three channels, on white where it is transparent.
QImage flattened(const QImage& image);

// The bytes of a flattened image, row by row: red, green, blue.
std::string rgbOf(const QImage& image);

} // namespace tarjuman::pdf
