// Releases in Tarjuman's own form as files that the reader moves about: a copy kept elsewhere because the
// archive took nothing, or a recovery file from another machine.
#pragma once

#include "app/base/Result.h"
#include "app/desk/Import.h"

#include <QFuture>

#include <optional>

namespace tarjuman::desk {

// A whole release, recognised by what the file says, not by its name; nothing where it is another file. Any
// thread.
std::optional<base::Result<ImportedFile>> readOwnForm(const QString& name);

// Writes each release in a file of its own, named by its title, with its pictures within; never over another
// file. The names. All or an error (ErrorKind::Output). Works on a worker thread.
QFuture<base::Result<QStringList>> keepElsewhere(const QList<release::Release>& releases,
                                                 const QString& folder);

} // namespace tarjuman::desk
