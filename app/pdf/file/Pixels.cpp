#include "app/pdf/file/Pixels.h"

#include <QPainter>

#include <algorithm>

namespace tarjuman::pdf {

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
