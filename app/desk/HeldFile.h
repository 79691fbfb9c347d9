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
    static base::Result<HeldFile> write(const QString& name, const QByteArray& bytes);
    // A file whose writer has ended; nothing where it is held, gone, or not ours to open.
    static std::optional<HeldFile> take(const QString& name);

    HeldFile(HeldFile&& other) noexcept;
    HeldFile& operator=(HeldFile&& other) noexcept;
    ~HeldFile();
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

private:
    explicit HeldFile(int descriptor);

    int m_descriptor = -1; // bears the lock
};

} // namespace tarjuman::desk
