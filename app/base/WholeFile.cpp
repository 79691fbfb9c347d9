#include "app/base/WholeFile.h"

#include "app/base/Draft.h"
#include "app/base/GuardedFiles.h"
#include "app/base/TemporaryNames.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

Result<void> replace(const QString& target, const QString& name, const QByteArray& bytes, Readers readers)
{
    Draft draft(target);
    if (draft.begin(readers) && draft.write(bytes) && draft.takePlace())
        return {};
    return cannotWrite(name, draft.problem());
}

} // namespace

Result<QByteArray> readWhole(const QString& name, qint64 most)
{
    TRY(refusalToRead(name));
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

Result<QString> endOfName(const QString& name)
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

Result<QString> ordinaryTarget(const QString& name)
{
    const QString target = TRY(endOfName(name));
    TRY(refusal(target));
    return target;
}

Result<void> writeWhole(const QString& name, const QByteArray& bytes)
{
    const QString target = TRY(ordinaryTarget(name));
    sweepTemporaries(QFileInfo(target).absolutePath());
    return replace(target, name, bytes, Readers::AsBefore);
}

Result<void> writeOwn(const QString& name, const QByteArray& bytes)
{
    const QString target = TRY(endOfName(name));
    if (isGuarded(target))
        return cannotWrite(name, QStringLiteral("an archive in use"));
    return replace(target, name, bytes, Readers::Nobody);
}

} // namespace tarjuman::base
