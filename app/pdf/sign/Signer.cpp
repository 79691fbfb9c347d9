#include "app/pdf/sign/Signer.h"

#include <openssl/pkcs12.h>

#include <QCoreApplication>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

static Error refused(const char* sentence)
{
    return {ErrorKind::BadInput, QCoreApplication::translate("Signing", sentence), lastFailure()};
}

Result<Signer> Signer::open(const QByteArray& file, const QString& passPhrase)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(file.constData());
    const std::unique_ptr<PKCS12, FreedBy<PKCS12_free>> box(d2i_PKCS12(nullptr, &bytes, file.size()));
    if (!box) {
        return refused(QT_TRANSLATE_NOOP("Signing",
                                         "This is no certificate file. Choose the .p12 or .pfx file "
                                         "that holds the certificate and its key."));
    }
    QByteArray phrase = passPhrase.toUtf8();
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* chain = nullptr;
    const bool opened = PKCS12_parse(box.get(), phrase.constData(), &key, &certificate, &chain) == 1;
    OPENSSL_cleanse(phrase.data(), static_cast<size_t>(phrase.size()));
    if (!opened) {
        return refused(QT_TRANSLATE_NOOP("Signing",
                                         "The certificate file does not open with this pass phrase. "
                                         "Nothing was signed."));
    }
    Signer signer;
    signer.m_key.reset(key);
    signer.m_certificate.reset(certificate);
    signer.m_chain.reset(chain);
    if (!key || !certificate || X509_check_private_key(certificate, key) != 1) {
        return refused(QT_TRANSLATE_NOOP("Signing", "The certificate file holds no certificate with its key. "
                                                    "Export both together."));
    }
    if (X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0) {
        return refused(QT_TRANSLATE_NOOP("Signing", "The certificate has expired. Ask for a new one; nothing "
                                                    "was signed."));
    }
    return signer;
}

QString nameIn(const X509_NAME* name)
{
    if (!name)
        return {};
    const int place = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    const X509_NAME_ENTRY* entry = place < 0 ? nullptr : X509_NAME_get_entry(name, place);
    if (entry) {
        unsigned char* words = nullptr;
        const int length = ASN1_STRING_to_UTF8(&words, X509_NAME_ENTRY_get_data(entry));
        const QString common =
            length > 0 ? QString::fromUtf8(reinterpret_cast<char*>(words), length) : QString();
        OPENSSL_free(words);
        if (!common.isEmpty())
            return common;
    }
    const BioHandle out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char* line = nullptr;
    const long length = BIO_get_mem_data(out.get(), &line);
    return QString::fromUtf8(line, length);
}

QString Signer::name() const
{
    return nameIn(X509_get_subject_name(m_certificate.get()));
}

} // namespace tarjuman::pdf
