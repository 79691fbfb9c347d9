// The archive of releases, reached only through here: the life of a release, and change() and ask() for all
// that the repositories offer besides. Every call but finish() returns at once; its future ends on a thread
// of the store's: base::whenDone(). Only workers and the command line may wait for a result. What changes is
// done in the order of the calls, on one thread; what only reads and may take long is read beside it: see
// Lanes. Destroying the store finishes what was asked, then closes the file.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Result.h"
#include "app/release/Release.h"
#include "app/storage/database/Opened.h"
#include "app/storage/database/StoreOptions.h"
#include "app/storage/Lanes.h"
#include "app/storage/Snapshot.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace tarjuman::storage {

// Makes the copy of a release that is to be stored as a new one.
using Copying = std::function<release::Release(const release::Release& original)>;

class Store {
public:
    // Nothing is touched before open(). A file is made on first use, with its folder.
    explicit Store(base::ArchiveAddress address, StoreOptions options = {});
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const base::ArchiveAddress& address() const;

    QFuture<base::Result<Opened>> open();

    // What the repositories offer, for whoever knows them: `work` takes a Database& and returns a Result.
    // change() does it in its turn, and holds up what comes after it; ask() may only read, sees every change
    // asked before it, and may end before or after another ask(), on another thread than that.
    template <typename Work>
    auto change(Work work)
    {
        return m_lanes->change(std::move(work));
    }
    template <typename Work>
    auto ask(Work work)
    {
        return m_lanes->ask(std::move(work));
    }

    // Those without a date first, then the newest: by date, then by last change. Deleted releases are left
    // out.
    QFuture<base::Result<QList<release::ReleaseSummary>>> summaries();
    QFuture<base::Result<release::Release>> load(release::ReleaseId id);
    // Stores a new release and gives it its id, revision 1 and times. All of `releases` or none.
    QFuture<base::Result<QList<release::Release>>> insert(QList<release::Release> releases);
    // Stores a copy of a release as a new one, with the words that are let pass in the original.
    QFuture<base::Result<release::Release>> insertCopy(release::Release copy, release::ReleaseId original);
    // The same for a release as it stands when its turn comes; `copied`, called on the storage thread, makes
    // the copy.
    QFuture<base::Result<release::Release>> duplicate(release::ReleaseId original, Copying copied);
    // Writes what differs between `saved` (as it was last loaded or saved) and `current`, in one transaction,
    // and returns `current` with its new revision and time; where nothing differs, nothing is written and the
    // revision stays. ErrorKind::Conflict when the archive holds another revision than `saved`, or the
    // release no longer.
    // A snapshot is of what is saved, and kept together with it or not at all. `patience`: how long this save
    // waits for another program that is writing; as long as all others when not given.
    QFuture<base::Result<release::Release>> save(release::Release saved, release::Release current,
                                                 std::optional<Snapshot> snapshot = {},
                                                 std::optional<std::chrono::milliseconds> patience = {});
    // Deletion is undone with restore(). An open() forgets what was deleted long before: see DeletedReleases.
    QFuture<base::Result<void>> remove(QList<release::ReleaseId> ids);
    QFuture<base::Result<void>> restore(QList<release::ReleaseId> ids);

    // A consistent copy while the archive is in use; an existing file is replaced only when the copy is
    // whole.
    QFuture<base::Result<void>> backup(QString target);
    // What the integrity check and the checksums say, a sentence each; empty when all is well. A check
    // that cannot be finished has found something, too.
    QFuture<base::Result<QStringList>> verify();

    // Closes the file; open() opens it anew, and until then everything else is refused.
    QFuture<base::Result<void>> close();
    // Ends what was asked and closes the file; whoever still holds the store is told from now on that it is
    // not open. Waits.
    void finish();

private:
    base::ArchiveAddress m_address;
    std::unique_ptr<Lanes> m_lanes;
};

} // namespace tarjuman::storage
