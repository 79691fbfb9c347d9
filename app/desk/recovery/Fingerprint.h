// What a release says, as one short text: two releases that say the same have the same fingerprint, whatever
// their number, revision and times. Pure but for what is remembered of pictures; one thread at a time.
#pragma once

#include "app/release/Release.h"

#include <QByteArray>
#include <QHash>

namespace tarjuman::desk {

// SHA-256 of pictures in hexadecimal digits. Pictures are large and change seldom, so each is looked through
// once, as long as somebody else holds it.
class PictureDigests {
public:
    QByteArray of(const QByteArray& picture);
    void forgetUnused(); // of pictures that only this object holds any more

private:
    struct Known {
        QByteArray picture;
        QByteArray digest;
    };
    QHash<const char*, Known> m_known; // by where the bytes lie, which holding them keeps true
};

// In hexadecimal digits, of everything but number, revision, times and identities given out.
QByteArray fingerprintOf(const release::Release& release, PictureDigests& digests);
QByteArray fingerprintOf(const release::Release& release);

} // namespace tarjuman::desk
