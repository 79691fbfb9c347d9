#include "app/storage/VersionRepository.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/database/Transaction.h"
#include "app/storage/ReleaseRows.h"

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;
using release::Release;
using release::ReleaseId;
using release::Version;
using release::VersionId;
using release::VersionReason;

VersionRepository::VersionRepository(Database& database)
    : m_database(database)
{
}

Result<QList<Version>> VersionRepository::versionsOf(ReleaseId release)
{
    Statement rows = TRY(Statement::prepare(
        m_database,
        u"SELECT id, made_at, author, reason, status, label FROM version WHERE release_id = ? ORDER BY id DESC"_s));
    TRY(rows.run(qint64(release)));
    QList<Version> versions;
    while (TRY(rows.next())) {
        versions += Version{
            .id = VersionId{rows.number(0)},
            .release = release,
            .made = timeFrom(rows.value(1)),
            .author = rows.text(2),
            .reason = release::versionReasonFromKey(rows.text(3)).value_or(VersionReason::Requested),
            .status = release::statusFromKey(rows.text(4)).value_or(release::Status::Draft),
            .label = rows.text(5),
        };
    }
    return versions;
}

Result<Version> VersionRepository::add(const Snapshot& snapshot, const Release& release)
{
    Version version = snapshot.version;
    version.release = release.id;
    version.made = m_database.clock().now();
    version.status = release.status;
    Statement row = TRY(Statement::prepare(
        m_database,
        u"INSERT INTO version (release_id, made_at, author, reason, status, label, content) VALUES (?, ?, ?, ?, ?, ?, ?)"_s));
    TRY(row.changeOne(qint64(version.release), toColumn(version.made), version.author,
                      release::keyOf(version.reason), release::keyOf(version.status), version.label,
                      snapshot.pack(release)));
    version.id = VersionId{row.insertedId()};
    return version;
}

Result<Version> VersionRepository::addAlone(const Snapshot& snapshot, const Release& release)
{
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    Version version = TRY(add(snapshot, release));
    TRY(transaction.commit());
    return version;
}

Result<QByteArray> VersionRepository::content(VersionId id)
{
    Statement row = TRY(Statement::prepare(m_database, u"SELECT content FROM version WHERE id = ?"_s));
    TRY(row.run(qint64(id)));
    if (!TRY(row.next()))
        return Error{ErrorKind::Usage, tr("This version is no longer in the archive.")};
    return row.value(0).toByteArray();
}

} // namespace tarjuman::storage
