#include "app/desk/Versions.h"

#include "app/base/UserName.h"
#include "app/desk/ReleaseJson.h"
#include "app/storage/Store.h"

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;
using release::Version;
using release::VersionId;
using release::VersionReason;

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

Versions::Versions(std::weak_ptr<storage::Store> store)
    : m_store(std::move(store))
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
    return m_store.lock()->versions(id);
}

QFuture<Result<Version>> Versions::keep(const Release& release, VersionReason reason, const QString& label)
{
    return m_store.lock()
        ->addVersion(snapshot(reason, label), release)
        .then([this](const Result<Version>& version) {
            if (version)
                noteKept(version->release);
            return version;
        });
}

QFuture<Result<Release>> Versions::read(VersionId id)
{
    return m_store.lock()->versionContent(id).then(unpackedVersion);
}

void Versions::noteKept(ReleaseId id)
{
    QMetaObject::invokeMethod(
        this, [this, id] { Q_EMIT changed(id); }, Qt::QueuedConnection);
}

} // namespace tarjuman::desk
