#include "ui/output/LogoFile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

namespace {

bool looksLikeSvg(const QByteArray& bytes)
{
    return bytes.left(4096).contains("<svg");
}

QImage drawSvg(const QByteArray& bytes, QSize size)
{
    QSvgRenderer renderer(bytes);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty())
        return {};
    QImage image(renderer.defaultSize().scaled(size, Qt::KeepAspectRatio),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage drawRaster(const QByteArray& bytes, QSize size)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize whole = reader.size();
    if ((format != "png" && format != "jpeg") || whole.isEmpty() || whole.width() > LogoFile::largestSide ||
        whole.height() > LogoFile::largestSide)
        return {};
    reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

base::Result<QByteArray> LogoFile::read(const QString& file)
{
    using base::Error;
    using base::ErrorKind;
    const QString name = QFileInfo(file).fileName();
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::BadInput, tr("“%1” cannot be read. The logo stays as it was.").arg(name),
                     source.errorString()};
    const QByteArray bytes = source.read(largestSize + 1);
    if (bytes.size() > largestSize)
        return Error{ErrorKind::BadInput,
                     tr("“%1” is larger than 4 MB. Choose a smaller picture for the letterhead.").arg(name)};
    if (draw(bytes, {64, 64}).isNull())
        return Error{ErrorKind::BadInput,
                     tr("“%1” is not a PNG, JPEG or SVG picture that can be drawn. The logo stays as it was.")
                         .arg(name)};
    return bytes;
}

QImage LogoFile::draw(const QByteArray& bytes, QSize size)
{
    return looksLikeSvg(bytes) ? drawSvg(bytes, size) : drawRaster(bytes, size);
}

} // namespace tarjuman::ui
