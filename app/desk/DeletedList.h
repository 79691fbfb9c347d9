// What was deleted and can still be brought back, with Releases::restore(): the list, and one of it to read.
// Any thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/DeletedRelease.h"

#include <QFuture>

namespace tarjuman::desk {

class Archive;

// The last deleted first.
QFuture<base::Result<QList<release::DeletedRelease>>> deletedReleases(Archive& archive);
QFuture<base::Result<release::Release>> loadDeleted(Archive& archive, release::ReleaseId id);

} // namespace tarjuman::desk
