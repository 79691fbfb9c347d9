#include "app/pdf/file/LogoImage.h"

#include "app/pdf/file/PictureEnd.h"
#include "app/pdf/file/Pixels.h"
#include "app/text/XmlWidth.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

static constexpr qsizetype mostLogoBytes = 20'000'000;
static constexpr qint64 mostLogoPixels = 8'000'000;
static constexpr int deepest = 100;          // elements of a drawing within each other
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

static Error logoTooLarge(QSize size)
{
    return {ErrorKind::BadInput, QCoreApplication::translate(
                                     "Pdf", "The logo is %1 by %2 pixels large, and no more than 8 million "
                                            "pixels are taken. Save it smaller: 1200 pixels a side are "
                                            "enough in print.")
                                     .arg(QString::number(size.width()), QString::number(size.height()))};
}

static Error logoFileTooLarge()
{
    return {ErrorKind::BadInput, QCoreApplication::translate(
                                     "Pdf", "The logo’s file is larger than 20 megabytes. Save it smaller: "
                                            "1200 pixels a side are enough in print.")};
}

static Error drawingTooIntricate()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "The logo’s SVG file has too many shapes, or shapes within "
                                               "shapes a hundred deep. Save it as plain shapes, or choose a "
                                               "PNG file in the page setup.")};
}

static Error drawingRefersElsewhere(const QString& what)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "The logo’s SVG file holds text, pictures, styles or "
                                               "references. Save it as plain shapes, or choose a PNG "
                                               "file in the page setup."),
            what};
}

static bool looksLikeSvg(const QByteArray& file)
{
    const QByteArray head = file.left(1024).trimmed();
    return head.startsWith("<?xml") || head.startsWith("<svg") || head.startsWith("<!--");
}

// Gradients borrow from each other; all else that is referred to could be anything.
static bool refersElsewhere(const QXmlStreamReader& xml)
{
    static const QStringList refused{u"text"_s,   u"image"_s,         u"use"_s,
                                     u"script"_s, u"foreignObject"_s, u"style"_s};
    const auto attributes = xml.attributes();
    return refused.contains(xml.name()) ||
           std::any_of(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute& attribute) {
               return attribute.name() == u"href" && !attribute.value().trimmed().startsWith(u'#');
           });
}

// Whether the drawing is made of plain shapes alone.
static Result<void> checkSvg(const QByteArray& file)
{
    if (text::hasTooManyAttributes(file))
        return notALogo(u"an element has too many attributes"_s);
    QXmlStreamReader xml(file);
    int elements = 0;
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && xml.text().contains(u"ENTITY"))
            return notALogo(u"the SVG file declares entities"_s);
        depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (refersElsewhere(xml))
            return drawingRefersElsewhere(xml.name().toString());
        if (++elements > mostElements || ++depth > deepest)
            return drawingTooIntricate();
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
    if (format != "png" && format != "jpeg" && format != "jpg")
        return notALogo(reader.errorString());
    const QSize size = declaredSize(file, reader);
    if (isLarger(size, mostLogoPixels))
        return logoTooLarge(size);
    if (size.isEmpty())
        return notALogo(reader.errorString());
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
        return logoFileTooLarge();
    const QImage image = TRY(looksLikeSvg(file) ? drawSvg(file) : readPixels(file));
    return LogoImage{image.size(), rgbOf(image)};
}

} // namespace tarjuman::pdf
