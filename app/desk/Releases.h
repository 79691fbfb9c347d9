// The releases of the archive: listed, loaded, made, stored and removed; and those that are under somebody's
// hands. Owned by the desk, on its thread. Futures end on other threads: base::whenDone().
#pragma once

#include "app/base/Result.h"
#include "app/desk/recovery/LastSaves.h"
#include "app/desk/recovery/RecoveryShelf.h"
#include "app/release/Release.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace tarjuman::desk {

class Archive;
class OpenRelease;
class Versions;
class Vocabulary;
struct Recovered;

class Releases : public QObject {
    Q_OBJECT
public:
    // They live as long as this. Copies take words along, which the vocabulary is told of.
    Releases(Archive& archive, Versions& versions, Vocabulary& vocabulary);
    ~Releases() override;

    Archive& archive() { return m_archive; }

    // Those without a date first, then the newest.
    QFuture<base::Result<QList<release::ReleaseSummary>>> summaries();
    QFuture<base::Result<release::Release>> load(release::ReleaseId id);
    // A new release with the house's usual parts, empty, in both languages.
    QFuture<base::Result<release::Release>> create();
    QFuture<base::Result<QList<release::Release>>> insert(const QList<release::Release>& releases);
    QFuture<base::Result<release::Release>> duplicate(release::ReleaseId id);
    QFuture<base::Result<void>> remove(const QList<release::ReleaseId>& ids);
    // Undoes remove(), also after a restart, as long as the archive has not forgotten it; see DeletedList.h.
    QFuture<base::Result<void>> restore(const QList<release::ReleaseId>& ids);
    // Writes what differs between what was loaded and what it shall be; refuses (ErrorKind::Usage) a status
    // that no steps lead to and a new text for a published release. `patience`: with another program that is
    // writing; some seconds when not given. A save that changes the status keeps a version.
    QFuture<base::Result<release::Release>> save(const release::Release& saved,
                                                 const release::Release& current,
                                                 std::optional<std::chrono::milliseconds> patience = {});
    // Stores a text that conflicts with another window's as a release of its own.
    QFuture<base::Result<release::Release>> keepAsCopy(const release::Release& release);
    // Stores what recovery files hold, beside the archive or in the state folder; see RecoveryJob.h. Asked
    // once the archive is open.
    QFuture<base::Result<Recovered>> recover();

    // The release under the reader's hands: edits go through it and save themselves. One at a time per
    // release; asking again for an open release gives the same object, with what is unsaved. The caller keeps
    // it alive, and this as long as anything in it is unsaved.
    std::shared_ptr<OpenRelease> open(const release::Release& release);
    // The release if it is open already, without asking the archive; otherwise null.
    std::shared_ptr<OpenRelease> openNow(release::ReleaseId id) const;
    // Those that hold something the archive does not have.
    QList<std::shared_ptr<OpenRelease>> unsaved() const;

    // For OpenRelease: where its text waits while it cannot be saved.
    RecoveryShelf& recoveryShelf() { return m_shelf; }
    // For OpenRelease at the program's end: finishes saving it after it is gone. See LastSaves.h.
    void finishSaving(const QFuture<base::Result<release::Release>>& pending, const release::Release& saved,
                      const release::Release& current);
    // The program's end: hands what is still unsaved to the store. Nothing is opened any more; this lives
    // until the archive has finished.
    void letGo();

Q_SIGNALS:
    // A release, shown or not, could not be saved; it stays open, and saving is tried again.
    void saveFailed(const QString& sentence);

private:
    void removeOnceSaved(const QList<release::ReleaseId>& ids,
                         const std::shared_ptr<QPromise<base::Result<void>>>& promise);
    QFuture<base::Result<release::Release>> announced(QFuture<base::Result<release::Release>> inserting);
    void keepWhileUnsaved(const std::shared_ptr<OpenRelease>& open);

    Archive& m_archive;
    Versions& m_versions;
    Vocabulary& m_vocabulary;
    RecoveryShelf m_shelf; // outlives the store's last answers
    std::vector<std::weak_ptr<OpenRelease>> m_open;
    std::set<std::shared_ptr<OpenRelease>> m_unsaved; // alive although no window may show them any more
    std::unique_ptr<LastSaves> m_lastSaves;
};

} // namespace tarjuman::desk
