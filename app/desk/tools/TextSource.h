// A text as UTF-8, whatever it is written in, for filters that read piece by piece.
#pragma once

#include "app/base/Result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace tarjuman::desk {

// Open for reading. A file up to the largest size of a release may be in any encoding that is known; a longer
// one and standard input (an empty name) are handed out as they are. Fails with ErrorKind::BadInput.
base::Result<std::unique_ptr<QIODevice>> openText(const QString& file);
// The same for records in UTF-8 that are no text for readers, a line each; as they are.
base::Result<std::unique_ptr<QIODevice>> openRecords(const QString& name);

} // namespace tarjuman::desk
