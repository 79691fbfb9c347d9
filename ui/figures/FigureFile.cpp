#include "ui/figures/FigureFile.h"

#include "app/base/GuardedFiles.h"
#include "app/pdf/file/PictureEnd.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

// By what the bytes are, whatever the file is called; nothing but a photograph's two usual formats.
class Photograph {
public:
    explicit Photograph(const QByteArray& bytes)
    {
        m_buffer.setData(bytes);
        m_reader.setDevice(&m_buffer);
        m_reader.setDecideFormatFromContent(true);
        m_reader.setAutoTransform(true);
    }

    bool isPhotograph()
    {
        const QByteArray format = m_reader.format();
        return (format == "png" || format == "jpeg") && !m_reader.size().isEmpty();
    }
    bool isTooLarge() const
    {
        const QSize size = m_reader.size();
        return qint64{size.width()} * size.height() > FigureFile::mostPixels;
    }
    QSize uprightSize() const
    {
        const bool turned = m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        return turned ? m_reader.size().transposed() : m_reader.size();
    }
    QImage read(QSize box)
    {
        const bool turned = m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        const QSize whole = m_reader.size();
        const QSize wanted = whole.scaled(turned ? box.transposed() : box, Qt::KeepAspectRatio);
        if (wanted.width() < whole.width())
            m_reader.setScaledSize(wanted.expandedTo({1, 1}));
        return m_reader.read();
    }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

} // namespace

Result<QByteArray> FigureFile::read(const QString& file)
{
    TRY(base::refusalToRead(file));
    const QString name = QFileInfo(file).fileName();
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::BadInput, tr("“%1” cannot be read. The release stays as it was.").arg(name),
                     source.errorString()};
    const QByteArray bytes = source.read(largestSize + 1);
    if (bytes.size() > largestSize)
        return Error{
            ErrorKind::BadInput,
            tr("“%1” is larger than 20 MB. Save the picture smaller, then choose it again.").arg(name)};
    Photograph photograph(bytes);
    if (photograph.isPhotograph() && photograph.isTooLarge())
        return Error{
            ErrorKind::BadInput,
            tr("“%1” has more than 40 million pixels. Save the picture smaller, then choose it again.")
                .arg(name)};
    if (photograph.isPhotograph() && !pdf::isWholePicture(bytes))
        return Error{
            ErrorKind::BadInput,
            tr("“%1” is cut off: the end of the picture is missing. Ask for the whole file, or choose "
               "another one.")
                .arg(name)};
    if (draw(bytes, {64, 64}).isNull())
        return Error{
            ErrorKind::BadInput,
            tr("“%1” is not a PNG or JPEG picture that can be drawn. Choose another file.").arg(name)};
    return bytes;
}

QImage FigureFile::draw(const QByteArray& bytes, QSize size)
{
    Photograph photograph(bytes);
    if (!photograph.isPhotograph() || photograph.isTooLarge())
        return {};
    return photograph.read(size);
}

QSize FigureFile::sizeOf(const QByteArray& bytes)
{
    Photograph photograph(bytes);
    return photograph.isPhotograph() ? photograph.uprightSize() : QSize();
}

} // namespace tarjuman::ui
