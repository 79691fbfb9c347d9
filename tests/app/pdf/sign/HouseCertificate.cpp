#include "tests/app/pdf/sign/HouseCertificate.h"

#include "app/pdf/sign/Handles.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>

namespace tarjuman::tests {

using namespace tarjuman::pdf;

static QByteArray bytesOf(BIO* out)
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out, &bytes);
    return {bytes, length};
}

HouseCertificate houseCertificate(const QString& name, const QString& passPhrase, int days)
{
    constexpr long day = 24 * 3600;
    const KeyHandle key(EVP_RSA_gen(2048));
    const CertificateHandle certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 7);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -2 * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * day - (days == 0 ? day : 0));
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const QByteArray words = name.toUtf8();
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(words.constData()),
                               static_cast<int>(words.size()), -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    const std::unique_ptr<PKCS12, FreedBy<PKCS12_free>> box(PKCS12_create(
        passPhrase.toUtf8().constData(), "house", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0));
    const BioHandle file(BIO_new(BIO_s_mem()));
    i2d_PKCS12_bio(file.get(), box.get());
    const BioHandle text(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(text.get(), certificate.get());
    return {bytesOf(file.get()), bytesOf(text.get())};
}

} // namespace tarjuman::tests
