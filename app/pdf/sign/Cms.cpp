#include "app/pdf/sign/Cms.h"

#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include <QCoreApplication>

#include <algorithm>
#include <climits>
#include <string>
#include <vector>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;

static BioHandle readerOf(const QByteArray& bytes)
{
    const bool fits = bytes.size() <= INT_MAX;
    return BioHandle(BIO_new_mem_buf(bytes.constData(), fits ? static_cast<int>(bytes.size()) : 0));
}

static Error cannotSign()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Signing", "The certificate cannot sign. Nothing was written."),
            lastFailure()};
}

// What is signed of a signer's attributes: a SET, whose parts stand in the order of their bytes
// (X.690, 11.6).
static std::string attributesOf(const CMS_SignerInfo* signer)
{
    std::vector<std::string> parts;
    for (int number = 0; number < CMS_signed_get_attr_count(signer); ++number) {
        X509_ATTRIBUTE* attribute = CMS_signed_get_attr(signer, number);
        std::string part(static_cast<size_t>(std::max(0, i2d_X509_ATTRIBUTE(attribute, nullptr))), '\0');
        auto* out = reinterpret_cast<unsigned char*>(part.data());
        i2d_X509_ATTRIBUTE(attribute, &out);
        parts.push_back(std::move(part));
    }
    std::ranges::sort(parts);
    std::string inside;
    for (const std::string& part : parts)
        inside += part;
    std::string set(static_cast<size_t>(ASN1_object_size(1, static_cast<int>(inside.size()), V_ASN1_SET)) -
                        inside.size(),
                    '\0');
    auto* out = reinterpret_cast<unsigned char*>(set.data());
    ASN1_put_object(&out, 1, static_cast<int>(inside.size()), V_ASN1_SET, V_ASN1_UNIVERSAL);
    return set + inside;
}

// OpenSSL adds the time to what is signed; PAdES wants it in the file alone (EN 319 142-1, table 1).
static bool signWithoutTime(CMS_ContentInfo* cms, EVP_PKEY* key)
{
    CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms), 0);
    const int place = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (place < 0)
        return true;
    X509_ATTRIBUTE_free(CMS_signed_delete_attr(signer, place));
    const std::string attributes = attributesOf(signer);
    const auto* bytes = reinterpret_cast<const unsigned char*>(attributes.data());
    const std::unique_ptr<EVP_MD_CTX, FreedBy<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &length, bytes, attributes.size()) != 1)
        return false;
    std::vector<unsigned char> value(length);
    return EVP_DigestSign(context.get(), value.data(), &length, bytes, attributes.size()) == 1 &&
           ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), value.data(), static_cast<int>(length)) ==
               1;
}

Result<QByteArray> cmsSignature(const QByteArray& bytes, const Signer& signer)
{
    constexpr unsigned flags = CMS_PARTIAL | CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP;
    const CmsHandle cms(CMS_sign(nullptr, nullptr, signer.chain(), nullptr, flags));
    if (!cms ||
        !CMS_add1_signer(cms.get(), signer.certificate(), signer.key(), EVP_sha256(), flags | CMS_CADES))
        return cannotSign();
    const BioHandle data = readerOf(bytes);
    if (CMS_final(cms.get(), data.get(), nullptr, flags) != 1 || !signWithoutTime(cms.get(), signer.key()))
        return cannotSign();
    const int length = i2d_CMS_ContentInfo(cms.get(), nullptr);
    if (length <= 0)
        return cannotSign();
    QByteArray signature(length, '\0');
    auto* out = reinterpret_cast<unsigned char*>(signature.data());
    i2d_CMS_ContentInfo(cms.get(), &out);
    return signature;
}

using StoreHandle = std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>>;

static StoreHandle trustedCertificates(const QByteArray& house)
{
    StoreHandle store(X509_STORE_new());
    X509_STORE_set_default_paths(store.get());
    // The house's own certificate need not be that of an authority.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    const BioHandle text = readerOf(house);
    while (CertificateHandle certificate{PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr)})
        X509_STORE_add_cert(store.get(), certificate.get());
    const auto* bytes = reinterpret_cast<const unsigned char*>(house.constData());
    const CertificateHandle single(d2i_X509(nullptr, &bytes, house.size()));
    if (single)
        X509_STORE_add_cert(store.get(), single.get());
    ERR_clear_error();
    return store;
}

static bool isTrusted(X509* certificate, CMS_ContentInfo* cms, const QByteArray& house, QString& why)
{
    const StoreHandle store = trustedCertificates(house);
    const CertificatesHandle others(CMS_get1_certs(cms));
    const std::unique_ptr<X509_STORE_CTX, FreedBy<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    if (!context || !X509_STORE_CTX_init(context.get(), store.get(), certificate, others.get()))
        return false;
    const bool trusted = X509_verify_cert(context.get()) == 1;
    if (!trusted)
        why = QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())));
    return trusted;
}

static QDateTime signingTime(CMS_SignerInfo* signer)
{
    const int place = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    X509_ATTRIBUTE* attribute = place < 0 ? nullptr : CMS_signed_get_attr(signer, place);
    ASN1_TYPE* value = attribute ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    tm parts{};
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME) ||
        !ASN1_TIME_to_tm(value->value.asn1_string, &parts))
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

// The certificate of the only signer; null when there are several or it is missing.
static X509* signersCertificate(CMS_ContentInfo* cms, CMS_SignerInfo*& signer)
{
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    if (!signers || sk_CMS_SignerInfo_num(signers) != 1)
        return nullptr;
    signer = sk_CMS_SignerInfo_value(signers, 0);
    CMS_set1_signers_certs(cms, nullptr, 0);
    X509* certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    return certificate;
}

CmsVerdict checkCms(const QByteArray& signature, const QByteArray& bytes, const QByteArray& houseCertificate)
{
    CmsVerdict verdict;
    const auto* der = reinterpret_cast<const unsigned char*>(signature.constData());
    const CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &der, signature.size()));
    CMS_SignerInfo* signer = nullptr;
    X509* certificate = cms && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed
                            ? signersCertificate(cms.get(), signer)
                            : nullptr;
    if (!certificate) {
        verdict.detail = lastFailure();
        return verdict;
    }
    verdict.readable = true;
    verdict.by = nameIn(X509_get_subject_name(certificate));
    verdict.issuer = nameIn(X509_get_issuer_name(certificate));
    verdict.time = signingTime(signer);
    ASN1_OCTET_STRING** inside = CMS_get0_content(cms.get());
    const bool detached = inside && !*inside;
    const BioHandle data = readerOf(bytes);
    constexpr unsigned flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    verdict.intact = detached && CMS_verify(cms.get(), nullptr, nullptr, data.get(), nullptr, flags) == 1;
    if (!verdict.intact)
        verdict.detail = lastFailure();
    verdict.trusted = isTrusted(certificate, cms.get(), houseCertificate, verdict.detail);
    return verdict;
}

} // namespace tarjuman::pdf
