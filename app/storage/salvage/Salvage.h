// Makes a new archive of what can still be read of a damaged one. The damaged one is bytes here: nothing of
// it is executed, and SQLite never opens it. Any thread, which then owns the new archive until the call ends.
#pragma once

#include "app/base/Progress.h"
#include "app/base/Result.h"
#include "app/storage/salvage/Salvaged.h"

#include <QByteArrayView>

#include <stop_token>

namespace tarjuman::storage {

// `file` and `log`: the bytes of the archive and of the log beside it. `target` must not exist yet.
// ErrorKind::BadInput when there is nothing of ours in the bytes; `target` may be half made after an error.
base::Result<Salvaged> salvage(QByteArrayView file, QByteArrayView log, const QString& target,
                               const std::stop_token& stop = {}, const base::Progress& progress = {});

} // namespace tarjuman::storage
