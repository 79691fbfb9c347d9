// A file for its owner's eyes alone, held by the program that wrote it as long as that runs: who finds it
// unheld knows that its writer has ended, by whatever end. Any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tarjuman::desk {

class HeldFile {
public:
    // Writes the file whole or not at all (ErrorKind::Output), and holds it from before it bears its name.
    // From then on it outlives the program; a power cut only once settle() has ended, for which a slow disk
    // may take seconds.
    static base::Result<HeldFile> write(const QString& name, const QByteArray& bytes);
    base::Result<void> settle() const;
    // A file whose writer has ended; nothing where it is held, gone, or not ours to open.
    static std::optional<HeldFile> take(const QString& name);

    HeldFile(HeldFile&& other) noexcept;
    HeldFile& operator=(HeldFile&& other) noexcept;
    ~HeldFile();
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

private:
    HeldFile(int descriptor, QString name);

    int m_descriptor = -1; // bears the lock
    QString m_name;
};

} // namespace tarjuman::desk
