// A file is read whole, and written whole or not at all. Any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>

namespace tarjuman::base {

// The bytes of an ordinary file, or the first `most` and one more when it has more of them.
// ErrorKind::BadInput when it cannot be read, or is an archive in use (GuardedFiles.h).
Result<QByteArray> readWhole(const QString& name, qint64 most);

// Where writing under this name ends: symbolic links are followed. ErrorKind::Output when something other
// than an ordinary file stands there, a device or a folder, which must not give way to a file of ours.
Result<QString> endOfName(const QString& name);
// The same for what an output may be written onto, which an archive and what belongs to it never are.
Result<QString> ordinaryTarget(const QString& name);

// Replaces the file, or makes it, once every byte is safely on the disk; until then, and when anything fails
// (ErrorKind::Output), what was there before is unchanged.
Result<void> writeWhole(const QString& name, const QByteArray& bytes);
// The same for a file of our own beside the archive or in our folders: nobody but the reader may read it.
Result<void> writeOwn(const QString& name, const QByteArray& bytes);

} // namespace tarjuman::base
