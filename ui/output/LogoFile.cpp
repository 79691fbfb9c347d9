#include "ui/output/LogoFile.h"

#include "app/base/GuardedFiles.h"
#include "app/pdf/file/LogoImage.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using base::Error;
using base::ErrorKind;
using base::Result;

Result<QByteArray> LogoFile::read(const QString& file)
{
    TRY(base::refusalToRead(file));
    const QString name = QFileInfo(file).fileName();
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::BadInput, tr("“%1” cannot be read. The logo stays as it was.").arg(name),
                     source.errorString()};
    const QByteArray bytes = source.read(largestSize + 1);
    if (bytes.size() > largestSize)
        return Error{ErrorKind::BadInput,
                     tr("“%1” is larger than 4 MB. Choose a smaller picture for the letterhead.").arg(name)};
    // As strict as the typesetter: what is taken here can be printed.
    const auto image = pdf::readLogo(bytes);
    if (!image)
        return Error{image.error().kind,
                     tr("“%1” was not taken. %2", "file, reason").arg(name, image.error().message),
                     image.error().detail};
    return bytes;
}

QImage LogoFile::draw(const QByteArray& bytes, QSize size)
{
    const auto logo = pdf::readLogo(bytes);
    if (!logo)
        return {};
    const QImage whole(reinterpret_cast<const uchar*>(logo->rgb.data()), logo->size.width(),
                       logo->size.height(), 3 * logo->size.width(), QImage::Format_RGB888);
    const QSize fitted = logo->size.scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1});
    // A copy in any case: the bytes go with the logo.
    return whole.convertToFormat(QImage::Format_RGB32)
        .scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace tarjuman::ui
