#include "app/pdf/file/LogoImage.h"

#include "app/pdf/file/PictureEnd.h"
#include "app/pdf/file/Pixels.h"
#include "app/text/XmlWidth.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

static constexpr qsizetype mostLogoBytes = 20'000'000;
static constexpr qint64 mostLogoPixels = 40'000'000;
static constexpr int longestLogoSide = 1200; // pixels; a logo three centimetres wide prints well from these
static constexpr int mostElements = 20'000;

static Error notALogo(const QString& detail)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf",
                                        "The logo is not a picture that can be used. Choose a PNG, JPEG or "
                                        "SVG file in the page setup."),
            detail};
}

static Error logoTooLarge()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "The logo is too large. Choose a picture of less "
                                               "than 40 million pixels in the page setup.")};
}

static bool looksLikeSvg(const QByteArray& file)
{
    const QByteArray head = file.left(1024).trimmed();
    return head.startsWith("<?xml") || head.startsWith("<svg") || head.startsWith("<!--");
}

// Whether the drawing is made of plain shapes alone.
static Result<void> checkSvg(const QByteArray& file)
{
    static const QStringList refused{u"text"_s,   u"image"_s,         u"use"_s,
                                     u"script"_s, u"foreignObject"_s, u"style"_s};
    if (text::hasTooManyAttributes(file))
        return notALogo(u"an element has too many attributes"_s);
    QXmlStreamReader xml(file);
    int elements = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const bool element = token == QXmlStreamReader::StartElement;
        if (token == QXmlStreamReader::DTD && xml.text().contains(u"ENTITY"))
            return notALogo(u"the SVG file declares entities"_s);
        if (element && refused.contains(xml.name())) {
            return Error{ErrorKind::BadInput,
                         QCoreApplication::translate("Pdf",
                                                     "The logo’s SVG file holds text, pictures, styles or "
                                                     "references. Save it as plain shapes, or choose a PNG "
                                                     "file in the page setup."),
                         xml.name().toString()};
        }
        if (element && ++elements > mostElements)
            return logoTooLarge();
    }
    if (xml.hasError() || elements == 0)
        return notALogo(xml.errorString());
    return {};
}

static Result<QImage> drawSvg(const QByteArray& file)
{
    if (auto checked = checkSvg(file); !checked)
        return std::move(checked).error();
    QSvgRenderer renderer(file);
    const QSizeF natural =
        renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    if (!renderer.isValid() || natural.isEmpty())
        return notALogo(u"the SVG file has no size"_s);
    const QSize size =
        natural.scaled(longestLogoSide, longestLogoSide, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_RGB888);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

static Result<QImage> readPixels(const QByteArray& file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg" && format != "jpg") || size.isEmpty())
        return notALogo(reader.errorString());
    if (qint64{size.width()} * size.height() > mostLogoPixels)
        return logoTooLarge();
    if (!isWholePicture(file))
        return cutOffPicture();
    const QImage read = readScaledDown(reader, longestLogoSide);
    if (read.isNull())
        return notALogo(reader.errorString());
    return flattened(read);
}

Result<LogoImage> readLogo(const QByteArray& file)
{
    if (file.size() > mostLogoBytes)
        return logoTooLarge();
    const QImage image = TRY(looksLikeSvg(file) ? drawSvg(file) : readPixels(file));
    return LogoImage{image.size(), rgbOf(image)};
}

} // namespace tarjuman::pdf
