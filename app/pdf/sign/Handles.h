// OpenSSL's objects with owners, and what it says of a failure. Each belongs to one thread.
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <QString>

#include <memory>

namespace tarjuman::pdf {

template <auto Free>
struct FreedBy {
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

inline void freeCertificates(STACK_OF(X509) * certificates)
{
    sk_X509_pop_free(certificates, X509_free);
}

using BioHandle = std::unique_ptr<BIO, FreedBy<BIO_free>>;
using CmsHandle = std::unique_ptr<CMS_ContentInfo, FreedBy<CMS_ContentInfo_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, FreedBy<X509_free>>;
using CertificatesHandle = std::unique_ptr<STACK_OF(X509), FreedBy<freeCertificates>>;

// The last failure of this thread, for the log; none is left behind.
inline QString lastFailure()
{
    char words[256] = "";
    ERR_error_string_n(ERR_peek_last_error(), words, sizeof words);
    ERR_clear_error();
    return QString::fromLatin1(words);
}

} // namespace tarjuman::pdf
