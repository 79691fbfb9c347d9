// A certificate that a test makes for itself, with its key, as a PKCS#12 file.
#pragma once

#include <QByteArray>
#include <QString>

namespace tarjuman::tests {

struct HouseCertificate {
    QByteArray file;        // PKCS#12
    QByteArray certificate; // PEM
};

// Signed by itself; valid from yesterday for so many days, which may be none.
HouseCertificate houseCertificate(const QString& name, const QString& passPhrase, int days = 30);

} // namespace tarjuman::tests
