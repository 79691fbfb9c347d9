// The files that this process must leave to SQLite, and those that no output may replace. Whoever opens and
// closes an archive’s file by himself gives up the locks that SQLite holds on it in the same process
// (fcntl(2)), and the next program that ends takes the log away; so nobody opens it, under whatever name it
// is met. Any thread.
#pragma once

#include "app/base/Result.h"

#include <QStringList>

#include <memory>

namespace tarjuman::base {

// Held by whoever works on an archive; it is guarded as long as one of these lives.
using ArchiveGuard = std::shared_ptr<const void>;
// The file need not be there yet. Its log, shared memory and journal are guarded too.
[[nodiscard]] ArchiveGuard guardArchive(const QString& archive);

// Whether this is an archive in use, or a file that belongs to one: by what the file is and not by its name,
// so through links and after it was moved. Opens nothing.
bool isGuarded(const QString& file);

// ErrorKind::BadInput for a file that is guarded, and so is not read. Opens nothing.
Result<void> refusalToRead(const QString& file);
// ErrorKind::Output for what no output of ours replaces: a guarded file, any other archive of Tarjuman, what
// belongs to one, and texts that are kept aside unsaved.
Result<void> refusal(const QString& target);

} // namespace tarjuman::base
