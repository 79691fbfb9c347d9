// The signature itself: CMS SignedData, detached, as PAdES wants it (ETSI EN 319 142-1, ETSI.CAdES.detached).
// Functions; any thread.
#pragma once

#include "app/pdf/sign/Signer.h"

#include <QDateTime>

namespace tarjuman::pdf {

// Over `bytes`, with the certificates that lead to the signer's and the attribute that binds his to the
// signature (ESS signing-certificate-v2). DER.
base::Result<QByteArray> cmsSignature(const QByteArray& bytes, const Signer& signer);

struct CmsVerdict {
    bool readable = false; // it is CMS with one signer whose certificate is there
    bool intact = false;   // it is that signer's, over these bytes
    bool trusted = false;  // his certificate leads to one that the system or the house trusts
    QString by = {};
    QString issuer = {};
    QDateTime time = {}; // within the signature; PAdES has it outside
    QString detail = {}; // for the log
};

// `signature`: DER, with any zeros behind. `houseCertificate`: PEM or DER, trusted besides those of the
// system; may be empty.
CmsVerdict checkCms(const QByteArray& signature, const QByteArray& bytes, const QByteArray& houseCertificate);

} // namespace tarjuman::pdf
