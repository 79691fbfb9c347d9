// Many releases changed as one: all of them in one transaction, or none. Plain values and the function that
// does it, on the storage thread.
#pragma once

#include "app/base/Progress.h"
#include "app/base/Result.h"
#include "app/release/Release.h"
#include "app/storage/Snapshot.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace tarjuman::storage {

class Database;

struct ChangeWanted {
    release::ReleaseId release = release::ReleaseId::None;
    qint64 revision = 0; // only while the archive holds this one; 0: whichever it holds
    release::VersionId version = release::VersionId::None; // whose content the change needs
};

struct ChangedRelease {
    release::ReleaseSummary summary = {};
    qint64 revision = 0;                                   // since the change
    release::VersionId version = release::VersionId::None; // the release as it stood before, if it was kept
};

struct ArchiveChange {
    QList<ChangeWanted> wanted = {};
    // Called with each release as it stands and the content of its version; nothing: it stays as it is.
    std::function<base::Result<std::optional<release::Release>>(const release::Release&, const QByteArray&)>
        change = {};
    std::optional<Snapshot> snapshot = {}; // kept of each changed release as it stood before
    // A setting that remembers what was done; written together with it unless there is nothing to say.
    QString setting = {};
    std::function<std::optional<QByteArray>(const QList<ChangedRelease>&)> note = {};
    base::Progress progress = {};
};

struct ArchiveChanged {
    QList<ChangedRelease> releases = {};
    int passedOver = 0; // deleted since, or at another revision
};

base::Result<ArchiveChanged> changeArchive(Database& database, const ArchiveChange& change);

} // namespace tarjuman::storage
