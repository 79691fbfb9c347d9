#include "app/base/WholeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tarjuman::base {

namespace {

// Links that point at each other in a circle are given up after so many, as the system does.
constexpr int longestChain = 40;

Error cannotWrite(const QString& name, const QString& detail)
{
    return {ErrorKind::Output,
            QCoreApplication::translate("WholeFile",
                                        "The file “%1” could not be written; what was there before is "
                                        "unchanged. Choose another folder or make room on the disk.")
                .arg(name),
            detail};
}

} // namespace

Result<QByteArray> readWhole(const QString& name, qint64 most)
{
    QFile file(name);
    if (QFileInfo(name).isFile() && file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.read(most + 1);
        if (file.error() == QFileDevice::NoError)
            return bytes;
    }
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("WholeFile", "The file %1 cannot be read.")
                     .arg(QFileInfo(name).fileName()),
                 file.errorString()};
}

Result<QString> ordinaryTarget(const QString& name)
{
    QFileInfo file(name);
    for (int links = 0; file.isSymLink(); ++links) {
        if (links == longestChain)
            return cannotWrite(name, QStringLiteral("too many symbolic links"));
        file.setFile(file.symLinkTarget());
    }
    if (file.exists() && !file.isFile())
        return cannotWrite(name, QStringLiteral("not an ordinary file"));
    return file.filePath();
}

Result<void> writeWhole(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(TRY(ordinaryTarget(name)));
    // A full disk may be noticed only when the last bytes leave the buffer, and commit() does not ask.
    const bool isWhole = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.error() == QFileDevice::NoError;
    if (isWhole && file.commit())
        return {};
    const QString detail = file.errorString();
    file.cancelWriting();
    return cannotWrite(name, detail);
}

} // namespace tarjuman::base
