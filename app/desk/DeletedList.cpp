#include "app/desk/DeletedList.h"

#include "app/desk/archive/Archive.h"
#include "app/storage/ReleaseList.h"
#include "app/storage/ReleaseRepository.h"
#include "app/storage/Store.h"

namespace tarjuman::desk {

using base::Result;

QFuture<Result<QList<release::DeletedRelease>>> deletedReleases(Archive& archive)
{
    return archive.store().ask(
        [](storage::Database& database) { return storage::ReleaseList(database).deleted(); });
}

QFuture<Result<release::Release>> loadDeleted(Archive& archive, release::ReleaseId id)
{
    return archive.store().ask(
        [id](storage::Database& database) { return storage::ReleaseRepository(database).loadDeleted(id); });
}

} // namespace tarjuman::desk
