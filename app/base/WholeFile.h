// A file is read whole, and written whole or not at all. Any thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>

namespace tarjuman::base {

// The bytes of an ordinary file, or the first `most` and one more when it has more of them.
// ErrorKind::BadInput when it cannot be read.
Result<QByteArray> readWhole(const QString& name, qint64 most);

// Where writing under this name ends: symbolic links are followed. ErrorKind::Output when something other
// than an ordinary file stands there, a device or a folder, which must not give way to a file of ours.
Result<QString> ordinaryTarget(const QString& name);

// Replaces the file, or makes it, once every byte is safely on the disk; until then, and when anything fails
// (ErrorKind::Output), what was there before is unchanged.
Result<void> writeWhole(const QString& name, const QByteArray& bytes);

} // namespace tarjuman::base
