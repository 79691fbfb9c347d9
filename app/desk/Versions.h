// The versions of releases: a snapshot at each change of status and on request, who made it and why, and the
// text of each to read, compare and bring back. Owned by the desk, on its thread; futures end on other
// threads.
#pragma once

#include "app/base/Result.h"
#include "app/release/Version.h"
#include "app/storage/Snapshot.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace tarjuman::desk {

class Archive;

class Versions : public QObject {
    Q_OBJECT
public:
    explicit Versions(Archive& archive);

    // Who signs versions and remarks: the name that the system knows until another is given. An empty name
    // gives the system's back.
    const QString& author() const { return m_author; }
    void setAuthor(const QString& name);

    // The newest first.
    QFuture<base::Result<QList<release::Version>>> versionsOf(release::ReleaseId id);
    // Keeps the release as it is given, whether or not it is saved like this.
    QFuture<base::Result<release::Version>> keep(const release::Release& release,
                                                 release::VersionReason reason, const QString& label = {});
    // The release as it stood.
    QFuture<base::Result<release::Release>> read(release::VersionId id);

    // What is to be kept together with a save: the release at its new status.
    std::optional<storage::Snapshot> snapshotFor(const release::Release& saved,
                                                 const release::Release& current) const;
    // The same for a reason of one's own.
    storage::Snapshot snapshot(release::VersionReason reason, const QString& label = {}) const;
    void noteKept(release::ReleaseId id); // any thread

Q_SIGNALS:
    void changed(tarjuman::release::ReleaseId id); // it has a version more

private:
    Archive& m_archive;
    QString m_author;
};

// The release that a version's content holds. Any thread.
base::Result<release::Release> unpackedVersion(const base::Result<QByteArray>& content);

} // namespace tarjuman::desk
