// A certificate of the house with its key, out of a PKCS#12 file. The pass phrase is used once and kept
// nowhere. One signing, one thread.
#pragma once

#include "app/base/Result.h"
#include "app/pdf/sign/Handles.h"

#include <QByteArray>

namespace tarjuman::pdf {

class Signer {
public:
    // `file`: the bytes of a .p12 or .pfx. ErrorKind::BadInput when it is none, when the pass phrase does not
    // open it, or when it holds no certificate with its key.
    static base::Result<Signer> open(const QByteArray& file, const QString& passPhrase);

    X509* certificate() const { return m_certificate.get(); }
    EVP_PKEY* key() const { return m_key.get(); }
    STACK_OF(X509) * chain() const { return m_chain.get(); } // may be null
    QString name() const;

private:
    Signer() = default;

    KeyHandle m_key;
    CertificateHandle m_certificate;
    CertificatesHandle m_chain;
};

// The common name of a subject or issuer, else all of it in one line.
QString nameIn(const X509_NAME* name);

} // namespace tarjuman::pdf
