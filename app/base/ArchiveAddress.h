// Where an archive is: a file today; a server, once one can be opened. A plain value; any thread.
#pragma once

#include "app/base/Result.h"

#include <QString>

namespace tarjuman::base {

class ArchiveAddress {
public:
    // Whoever has the name of a file means that file, so names become addresses by themselves.
    ArchiveAddress(const QString& file);
    static ArchiveAddress file(const QString& path) { return path; }
    // What somebody typed: the name of a file, or "postgresql://…", which is refused (ErrorKind::Usage).
    static Result<ArchiveAddress> fromText(const QString& text);

    const QString& path() const { return m_path; } // of the file, as it was given

    friend bool operator==(const ArchiveAddress&, const ArchiveAddress&) = default;

private:
    QString m_path;
};

} // namespace tarjuman::base
