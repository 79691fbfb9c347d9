// What was deleted and can still be brought back, with Desk::restore(): the list, and one of it to read.
// Asked on any thread; the desk outlives the answer.
#pragma once

#include "app/base/Result.h"
#include "app/release/DeletedRelease.h"

#include <QFuture>

namespace tarjuman::desk {

class Desk;

// The last deleted first.
QFuture<base::Result<QList<release::DeletedRelease>>> deletedReleases(Desk& desk);
QFuture<base::Result<release::Release>> loadDeleted(Desk& desk, release::ReleaseId id);

} // namespace tarjuman::desk
