#include "app/storage/ArchiveChange.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Transaction.h"
#include "app/storage/ReleaseList.h"
#include "app/storage/ReleaseRepository.h"
#include "app/storage/ReleaseRows.h"
#include "app/storage/SettingRepository.h"
#include "app/storage/VersionRepository.h"

namespace tarjuman::storage {

using base::Result;
using release::Release;
using release::Version;
using release::VersionId;

namespace {

// Whether the release is still what the change was meant for.
Result<bool> stands(Database& database, const ChangeWanted& wanted)
{
    const Standing standing = TRY(ReleaseList(database).standing(wanted.release));
    return standing.place == Standing::Place::InList &&
           (wanted.revision == 0 || wanted.revision == standing.revision);
}

Result<void> changeOne(Database& database, const ArchiveChange& order, const ChangeWanted& wanted,
                       ArchiveChanged& done)
{
    if (!TRY(stands(database, wanted))) {
        ++done.passedOver;
        return {};
    }
    ReleaseRepository releases(database);
    VersionRepository versions(database);
    const Release before = TRY(releases.read(wanted.release));
    const QByteArray content =
        wanted.version == VersionId::None ? QByteArray() : TRY(versions.content(wanted.version));
    const std::optional<Release> after = TRY(order.change(before, content));
    if (!after)
        return {};
    ChangedRelease changed;
    if (order.snapshot)
        changed.version = TRY(versions.add(*order.snapshot, before)).id;
    const Release stored = TRY(releases.write(before, soundRelease(*after)));
    changed.summary = release::summaryOf(stored);
    changed.revision = stored.revision;
    done.releases += std::move(changed);
    return {};
}

} // namespace

Result<ArchiveChanged> changeArchive(Database& database, const ArchiveChange& order)
{
    ArchiveChanged done;
    auto transaction = TRY(Transaction::begin(database, Transaction::Purpose::Writing));
    int count = 0;
    for (const ChangeWanted& wanted : order.wanted) {
        TRY(changeOne(database, order, wanted, done));
        if (order.progress)
            order.progress(++count, int(order.wanted.size()));
    }
    const auto note = order.note ? order.note(done.releases) : std::nullopt;
    if (note)
        TRY(SettingRepository(database).put(order.setting, *note));
    TRY(transaction.commit());
    return done;
}

} // namespace tarjuman::storage
