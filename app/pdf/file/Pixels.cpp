#include "app/pdf/file/Pixels.h"

#include <QPainter>
#include <QtEndian>

#include <algorithm>
#include <climits>

namespace tarjuman::pdf {

QSize declaredSize(const QByteArray& file, const QImageReader& reader)
{
    constexpr qsizetype widthAt = 16; // behind the sign, and the length and name of the first chunk
    if (!file.startsWith("\x89PNG\r\n\x1a\n") || file.size() < widthAt + 8)
        return reader.size();
    const auto side = [&file](qsizetype at) {
        return static_cast<int>(std::min<quint32>(qFromBigEndian<quint32>(file.constData() + at), INT_MAX));
    };
    return {side(widthAt), side(widthAt + 4)};
}

bool isLarger(QSize size, qint64 pixels)
{
    constexpr int longest = 60'000;
    return std::max(size.width(), size.height()) > longest || qint64{size.width()} * size.height() > pixels;
}

qint64 decodedBytes(QSize size, const QImageReader& reader)
{
    const int bits = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    return qint64{size.width()} * size.height() * std::max(bits, 32) / 8;
}

QImage readScaledDown(QImageReader& reader, int longestSide)
{
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QImage flattened(const QImage& image)
{
    QImage opaque(image.size(), QImage::Format_RGB888);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

std::string rgbOf(const QImage& image)
{
    std::string bytes;
    for (int row = 0; row < image.height(); ++row) {
        bytes.append(reinterpret_cast<const char*>(image.constScanLine(row)),
                     static_cast<size_t>(image.width()) * 3);
    }
    return bytes;
}

} // namespace tarjuman::pdf
