// What in the archive is not as it was saved, said to the reader, and where the right text is found: a
// version that was kept of the release may hold the paragraph as it was, which its checksum proves. Any
// thread; the work waits for the store on a worker thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QFuture>
#include <QStringList>

namespace tarjuman::desk {

class Archive;

// Sentences of one release, or of all; empty when everything is as it was saved.
QFuture<base::Result<QStringList>> damageOf(Archive& archive, release::ReleaseId release);
// Besides, whatever else the integrity check finds in the archive.
QFuture<base::Result<QStringList>> damageIn(Archive& archive);

} // namespace tarjuman::desk
