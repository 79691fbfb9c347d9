// Reads and understands files, one after the other. Runs on a worker thread.
#pragma once

#include "app/base/Result.h"
#include "app/desk/Import.h"

#include <QStringList>

#include <stop_token>

namespace tarjuman::desk {

base::Result<QList<ImportedFile>> readFiles(const QStringList& files, std::stop_token stop,
                                            std::optional<text::Language> language);

} // namespace tarjuman::desk
