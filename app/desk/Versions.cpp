#include "app/desk/Versions.h"

#include "app/base/UserName.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/archive/ReleaseJson.h"
#include "app/storage/Store.h"
#include "app/storage/VersionRepository.h"

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;
using release::Version;
using release::VersionId;
using release::VersionReason;
using storage::VersionRepository;

// JSON is long and repeats itself, so the archive keeps it packed.
static QByteArray packed(const Release& release)
{
    return qCompress(toJson(release));
}

Result<Release> unpackedVersion(const Result<QByteArray>& content)
{
    if (!content)
        return content.error();
    return releaseFromJson(qUncompress(*content));
}

Versions::Versions(Archive& archive)
    : m_archive(archive)
    , m_author(base::systemUserName())
{
}

void Versions::setAuthor(const QString& name)
{
    m_author = name.trimmed().isEmpty() ? base::systemUserName() : name.trimmed();
}

storage::Snapshot Versions::snapshot(VersionReason reason, const QString& label) const
{
    return {{.author = m_author, .reason = reason, .label = label.simplified()}, packed};
}

std::optional<storage::Snapshot> Versions::snapshotFor(const Release& saved, const Release& current) const
{
    if (saved.status == current.status)
        return {};
    return snapshot(VersionReason::StatusChanged, {});
}

QFuture<Result<QList<Version>>> Versions::versionsOf(ReleaseId id)
{
    return m_archive.store().ask(
        [id](storage::Database& archive) { return VersionRepository(archive).versionsOf(id); });
}

QFuture<Result<Version>> Versions::keep(const Release& release, VersionReason reason, const QString& label)
{
    return m_archive.store()
        .change([snapshot = snapshot(reason, label), release](storage::Database& archive) {
            return VersionRepository(archive).addAlone(snapshot, release);
        })
        .then([this](const Result<Version>& version) {
            if (version)
                noteKept(version->release);
            return version;
        });
}

QFuture<Result<Release>> Versions::read(VersionId id)
{
    return m_archive.store()
        .ask([id](storage::Database& archive) { return VersionRepository(archive).content(id); })
        .then(unpackedVersion);
}

void Versions::noteKept(ReleaseId id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { Q_EMIT changed(id); }, Qt::QueuedConnection);
}

} // namespace tarjuman::desk
