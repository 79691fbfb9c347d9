#include "app/pdf/file/Picture.h"

#include "app/pdf/file/PictureEnd.h"
#include "app/pdf/file/Pixels.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

static constexpr qsizetype mostBytes = 40'000'000;
static constexpr qint64 mostPixels = 80'000'000;
static constexpr qint64 mostDecodedBytes = 120'000'000; // of a PNG file, which is decoded whole
static constexpr int longestSide = 2400;                // pixels: 300 dpi over the width of a page
static constexpr qint64 manyPixels = 1'000'000;         // from here on a photograph is stored as JPEG
static constexpr int quality = 90;

static Error notAPicture(const QString& detail)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "This file is not a picture that can be used. Choose a PNG or "
                                               "JPEG file."),
            detail};
}

static Error tooLarge()
{
    return {ErrorKind::BadInput, QCoreApplication::translate(
                                     "Pdf", "This picture is too large. Choose one of less than 80 million "
                                            "pixels and 40 megabytes.")};
}

static Error tooLargeForPng()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "This PNG file opens to more than 30 million pixels. Choose a "
                                               "smaller one, or save the photograph as JPEG.")};
}

static std::string bytesOf(const QByteArray& file)
{
    return {file.constData(), static_cast<size_t>(file.size())};
}

static Picture encoded(const QImage& image)
{
    Picture picture{image.size(), Picture::Encoding::Pixels, {}};
    if (qint64{image.width()} * image.height() >= manyPixels) {
        QByteArray file;
        QBuffer buffer(&file);
        buffer.open(QIODevice::WriteOnly);
        if (image.save(&buffer, "JPEG", quality)) {
            picture.encoding = Picture::Encoding::Jpeg;
            picture.bytes = bytesOf(file);
            return picture;
        }
    }
    picture.bytes = rgbOf(image);
    return picture;
}

Result<Picture> readPicture(const QByteArray& file)
{
    if (file.size() > mostBytes)
        return tooLarge();
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const bool jpeg = format == "jpeg" || format == "jpg";
    if (format != "png" && !jpeg)
        return notAPicture(reader.errorString());
    const QSize size = declaredSize(file, reader);
    if (isLarger(size, mostPixels))
        return tooLarge();
    if (size.isEmpty())
        return notAPicture(reader.errorString());
    if (!jpeg && decodedBytes(size, reader) > mostDecodedBytes)
        return tooLargeForPng();
    if (!isWholePicture(file))
        return cutOffPicture();
    const bool fits = std::max(size.width(), size.height()) <= longestSide;
    const bool upright = reader.transformation() == QImageIOHandler::TransformationNone;
    const QImage read = readScaledDown(reader, longestSide);
    if (read.isNull())
        return notAPicture(reader.errorString());
    // A grey file or one for print (CMYK) would need a colour space of its own.
    if (jpeg && fits && upright && read.format() == QImage::Format_RGB32)
        return Picture{read.size(), Picture::Encoding::Jpeg, bytesOf(file)};
    return encoded(flattened(read));
}

Result<int> Pictures::add(const QByteArray& file)
{
    const auto known = std::find(m_files.begin(), m_files.end(), file);
    if (known != m_files.end())
        return static_cast<int>(known - m_files.begin());
    m_pictures.push_back(TRY(readPicture(file)));
    m_files.push_back(file);
    return static_cast<int>(m_files.size()) - 1;
}

} // namespace tarjuman::pdf
