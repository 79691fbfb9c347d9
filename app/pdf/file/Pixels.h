// What the logo and the photographs of a release share: reading a picture no larger than it is printed, and
// its pixels as the file holds them. Pure; any thread.
#pragma once

#include <QImage>
#include <QImageReader>

#include <string>

namespace tarjuman::pdf {

// What the file says of its size, before anything is decoded: that of a PNG file by its header, for what
// reads pictures does not tell one that is too wide from one that is none; of others as the reader says.
QSize declaredSize(const QByteArray& file, const QImageReader& reader);
// Whether it has more pixels than that, or a side that no picture has.
bool isLarger(QSize size, qint64 pixels);
// The bytes that decoding takes where the whole picture has to be in memory at once.
qint64 decodedBytes(QSize size, const QImageReader& reader);

// Reads the picture so that neither side has more pixels than `longestSide`.
QImage readScaledDown(QImageReader& reader, int longestSide);

// In three channels, on white where it is transparent.
QImage flattened(const QImage& image);

// The bytes of a flattened image, row by row: red, green, blue.
std::string rgbOf(const QImage& image);

} // namespace tarjuman::pdf
