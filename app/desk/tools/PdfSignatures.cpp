#include "app/desk/tools/PdfSignatures.h"

#include "app/base/GuardedFiles.h"
#include "app/pdf/sign/SignatureCheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;

static Result<QByteArray> bytesOf(const QString& file)
{
    constexpr qint64 mostBytes = qint64{256} * 1024 * 1024;
    TRY(base::refusalToRead(file));
    QFile source(file);
    if (!QFileInfo(file).isFile() || !source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::BadInput, QCoreApplication::translate("Pdf", "The file cannot be read."),
                     source.errorString()};
    if (source.size() > mostBytes)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Pdf", "The file is larger than 256 MB, so it is not checked.")};
    return source.readAll();
}

Result<QList<PdfSignature>> readSignatures(const QString& file, const QString& trustedFile)
{
    const QByteArray trusted = trustedFile.isEmpty() ? QByteArray() : TRY(bytesOf(trustedFile));
    const QList<pdf::SignatureVerdict> verdicts = TRY(pdf::checkSignatures(TRY(bytesOf(file)), trusted));
    QList<PdfSignature> signatures;
    for (const pdf::SignatureVerdict& verdict : verdicts) {
        signatures.append({verdict.by, verdict.issuer, verdict.time, verdict.intact, verdict.changedSince,
                           verdict.trusted, verdict.appended, verdict.reason});
    }
    return signatures;
}

} // namespace tarjuman::desk
