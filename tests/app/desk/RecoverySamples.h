// Recovery files as a program that has ended left them.
#pragma once

#include "app/desk/recovery/Fingerprint.h"
#include "app/desk/recovery/KeptText.h"
#include "app/desk/recovery/RecoveryPlace.h"

#include <QByteArray>
#include <QFile>

namespace tarjuman::testing {

// Another state folder, as long as it lives.
class StateFolder {
public:
    explicit StateFolder(const QString& folder) { qputenv("XDG_STATE_HOME", folder.toUtf8()); }
    ~StateFolder() { qputenv("XDG_STATE_HOME", m_before); }
    StateFolder(const StateFolder&) = delete;
    StateFolder& operator=(const StateFolder&) = delete;

private:
    const QByteArray m_before = qgetenv("XDG_STATE_HOME");
};

inline desk::RecoveryText recoveryOf(const release::Release& release, const QString& identity = {},
                                     const release::Release& base = {})
{
    desk::RecoveryText text{.release = release, .archive = identity, .base = desk::fingerprintOf(base)};
    desk::PictureDigests digests;
    for (const release::Figure& figure : release.figures)
        text.pictures.append(digests.of(figure.image));
    return text;
}

// Whether text and pictures were written; nobody holds them afterwards.
inline bool leaveRecovery(const QString& archive, const desk::RecoveryText& text)
{
    desk::KeptText kept(archive, text.release.id);
    if (!kept.write(text))
        return false;
    for (;;) {
        const auto pictures = kept.writePicture();
        if (!pictures || *pictures == desk::KeptText::Pictures::AllThere)
            return pictures.has_value();
    }
}

// As a file of another program, under another name.
inline bool leaveBytes(const QString& archive, const QString& number, const QByteArray& bytes)
{
    QFile file(archive + QStringLiteral(".unsaved-%1.json").arg(number));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace tarjuman::testing
