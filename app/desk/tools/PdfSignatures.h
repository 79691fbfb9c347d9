// Who signed a PDF on the disk, for the command line. Pure; waits for the disk.
#pragma once

#include "app/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tarjuman::desk {

struct PdfSignature {
    QString by;
    QString issuer;
    QDateTime time;            // as the signer says; invalid when he doesn't
    bool intact = false;       // what was signed is as it was signed
    bool changedSince = false; // something was appended that no signature covers
    bool trusted = false;      // by the system, or by the house's certificate
    qint64 appended = 0;       // bytes behind what the signature covers
    QString reason;            // a sentence where something is wrong
};

// Empty for a file that nobody signed. `trustedFile`: a certificate (PEM or DER) that is trusted besides
// those of the system; may be empty. ErrorKind::BadInput when a file cannot be read, is no PDF, or is larger
// than 256 MiB.
base::Result<QList<PdfSignature>> readSignatures(const QString& file, const QString& trustedFile);

} // namespace tarjuman::desk
