// The archive of releases: one file, reached only through here. Every call returns at once; its future ends
// on a thread of the store's. Continue on your own thread with future.then(context, ...); only the command
// line may wait for a result. What changes is done in the order of the calls, on one thread; what only reads
// and may take long is read beside it, no older than the changes asked before: see Lanes. Destroying the
// store finishes what was asked, then closes the file.
#pragma once

#include "app/base/Result.h"
#include "app/release/Phrase.h"
#include "app/release/Release.h"
#include "app/release/Term.h"
#include "app/storage/ArchiveChange.h"
#include "app/storage/database/Opened.h"
#include "app/storage/database/StoreOptions.h"
#include "app/storage/Doubt.h"
#include "app/storage/Lanes.h"
#include "app/storage/ReleaseList.h"
#include "app/storage/Snapshot.h"
#include "app/storage/StoredWord.h"
#include "app/storage/TextRepository.h"

#include <QByteArray>
#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

namespace tarjuman::storage {

// Makes the copy of a release that is to be stored as a new one.
using Copying = std::function<release::Release(const release::Release& original)>;

class Store {
public:
    // Nothing is touched before open(). `file` is made on first use, with its folder.
    explicit Store(QString file, StoreOptions options = {});
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    const QString& file() const;

    QFuture<base::Result<Opened>> open();

    // What the repositories offer, for whoever knows them: `work` takes a Database& and returns a Result.
    // change() does it in its turn, and holds up what comes after it; ask() may only read.
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
    QFuture<base::Result<QList<release::DeletedRelease>>> deletedReleases(); // the last deleted first
    // A number that is another one once another program wrote, cheap enough to be asked every second; and
    // what it changed: see ReleaseList.
    QFuture<base::Result<qint64>> foreignChanges();
    QFuture<base::Result<ListChanges>> listChanges(ChangeTimes known);
    QFuture<base::Result<Standing>> standing(release::ReleaseId id);
    QFuture<base::Result<int>> countAt(QHash<release::ReleaseId, qint64> revisions);
    QFuture<base::Result<release::Release>> load(release::ReleaseId id);
    QFuture<base::Result<release::Release>> loadDeleted(release::ReleaseId id);
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
    QFuture<base::Result<ArchiveChanged>> apply(ArchiveChange change); // see changeArchive()
    // Deletion is undone with restore(). An open() forgets what was deleted long before: see DeletedReleases.
    QFuture<base::Result<void>> remove(QList<release::ReleaseId> ids);
    QFuture<base::Result<void>> restore(QList<release::ReleaseId> ids);

    // Releases as they once stood, the newest first; and the content of one, as it was packed.
    QFuture<base::Result<QList<release::Version>>> versions(release::ReleaseId id);
    QFuture<base::Result<release::Version>> addVersion(Snapshot snapshot, release::Release release);
    QFuture<base::Result<QByteArray>> versionContent(release::VersionId id);

    // Words that the house knows (release None) or that are let pass in one release.
    QFuture<base::Result<QList<StoredWord>>> words();
    QFuture<base::Result<void>> addWord(StoredWord word);
    QFuture<base::Result<void>> removeWord(StoredWord word);
    // All of them or none.
    QFuture<base::Result<void>> addWords(QList<StoredWord> words);
    QFuture<base::Result<void>> removeWords(QList<StoredWord> words);

    // The house's terms and people; see TermRepository.
    QFuture<base::Result<QList<release::Term>>> terms();
    QFuture<base::Result<release::Term>> saveTerm(release::Term term);
    QFuture<base::Result<QList<release::Term>>> saveTerms(QList<release::Term> terms);
    QFuture<base::Result<void>> removeTerms(QList<qint64> ids);

    // See TextRepository.
    QFuture<base::Result<QList<StoredText>>> texts(QList<release::ReleaseId> releases);

    // See PhraseRepository. `examples` are stored in an archive that never had any.
    QFuture<base::Result<QList<release::Phrase>>> phrases(QList<release::Phrase> examples);
    QFuture<base::Result<release::Phrase>> savePhrase(release::Phrase phrase);
    QFuture<base::Result<void>> removePhrase(qint64 id);

    // Named values of the archive that another room wrote as bytes: templates of the letterhead, house
    // settings.
    QFuture<base::Result<QByteArray>> setting(QString name); // empty when never set
    QFuture<base::Result<void>> setSetting(QString name, QByteArray value);

    // A consistent copy while the archive is in use; an existing file is replaced only when the copy is
    // whole.
    QFuture<base::Result<void>> backup(QString target);
    // The sentences of the integrity check; empty when all is well.
    QFuture<base::Result<QStringList>> verify();
    // What in one release, or in all, is not as it was saved; empty when everything is.
    QFuture<base::Result<QList<Doubt>>> doubts(std::optional<release::ReleaseId> only = {});

    // Closes the file; open() opens it anew, and until then everything else is refused.
    QFuture<base::Result<void>> close();
    // Ends what was asked and closes the file; whoever still holds the store is told from now on that it is
    // not open. Waits.
    void finish();

private:
    QString m_file;
    std::unique_ptr<Lanes> m_lanes;
};

} // namespace tarjuman::storage
