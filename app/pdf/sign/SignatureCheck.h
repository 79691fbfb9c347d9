// Who signed a PDF and whether it was changed since: a file of ours or of any other house. Pure but for the
// system's certificates; any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace tarjuman::pdf {

struct SignatureVerdict {
    QString by = {};
    QString issuer = {};
    QDateTime time = {};       // as the signer says; invalid when he doesn't
    bool intact = false;       // what was signed is as it was signed
    bool changedSince = false; // something was appended that no signature covers
    bool trusted = false;      // the certificate leads to one that the system or the house trusts
    qint64 appended = 0;       // bytes behind what the signature covers
    QString reason = {};       // a sentence where something is wrong
};

// In the order of the file; empty for one that nobody signed. ErrorKind::BadInput for what is no PDF.
// `houseCertificate`: PEM or DER, trusted besides those of the system; may be empty.
base::Result<QList<SignatureVerdict>> checkSignatures(const QByteArray& file,
                                                      const QByteArray& houseCertificate = {});

} // namespace tarjuman::pdf
