#include "app/desk/DeletedList.h"

#include "app/desk/Desk.h"
#include "app/storage/Store.h"

namespace tarjuman::desk {

using base::Result;

QFuture<Result<QList<release::DeletedRelease>>> deletedReleases(Desk& desk)
{
    return desk.store()->deletedReleases();
}

QFuture<Result<release::Release>> loadDeleted(Desk& desk, release::ReleaseId id)
{
    return desk.store()->loadDeleted(id);
}

} // namespace tarjuman::desk
