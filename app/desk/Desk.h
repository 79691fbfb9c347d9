// The use cases of the newsroom: what the window and the command line can do. Lives on the thread that made
// it and owns the store. Futures end on other threads: continue with future.then(this, ...). The window never
// waits; the command line may.
#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/desk/ExportOrder.h"
#include "app/desk/Import.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>
#include <stop_token>

namespace tarjuman::spelling {
class SpellService;
}
namespace tarjuman::storage {
class Store;
}

namespace tarjuman::desk {

class KnownWords;
class OpenRelease;
class RecoveryShelf;
class Versions;
struct Recovered;

enum class WordScope { Personal, House, Release };

class Desk : public QObject {
    Q_OBJECT
public:
    // `archive`: the file, made on first use. `personalWords`: the folder of the reader's own word lists;
    // empty for none (the command line).
    Desk(const QString& archive, const QString& personalWords, QObject* parent = nullptr);
    ~Desk() override;

    const QString& archiveFile() const;
    // "tarjuman/archive.tarjuman" in the user's data folder.
    static QString defaultArchive();

    // Opens the archive; every other call may be made at once, they wait their turn on the storage thread.
    QFuture<base::Result<void>> open();
    bool isReadOnly() const; // known once open() ended

    QFuture<base::Result<QList<release::ReleaseSummary>>> summaries();
    QFuture<base::Result<release::Release>> load(release::ReleaseId id);
    // A new release with the house's usual parts, empty, in both languages.
    QFuture<base::Result<release::Release>> createRelease();
    QFuture<base::Result<release::Release>> duplicate(release::ReleaseId id);
    QFuture<base::Result<void>> remove(const QList<release::ReleaseId>& ids);
    // Undoes remove(), also after a restart, as long as the archive has not forgotten it; see DeletedList.h.
    QFuture<base::Result<void>> restore(const QList<release::ReleaseId>& ids);
    // Refuses (ErrorKind::Usage) a step that the workflow forbids.
    static base::Result<void> checkStep(release::Status from, release::Status to);
    // Writes what differs between what was loaded and what it shall be; refuses (ErrorKind::Usage) a status
    // that no steps lead to and a new text for a published release. `patience`: with another program that is
    // writing; some seconds when not given.
    QFuture<base::Result<release::Release>> save(const release::Release& saved,
                                                 const release::Release& current,
                                                 std::optional<std::chrono::milliseconds> patience = {});

    // Releases as they once stood; a save that changes the status keeps one.
    Versions& versions();

    // Stores a text that conflicts with another window's as a release of its own.
    QFuture<base::Result<release::Release>> keepAsCopy(const release::Release& release);
    // Stores what recovery files beside the archive hold; see RecoveryJob.h. The window calls it after
    // open().
    QFuture<base::Result<Recovered>> recover();

    // The release under the reader's hands: edits go through it and save themselves. One at a time per
    // release; asking again for an open release gives the same object, with what is unsaved. The caller keeps
    // it alive, and the desk as long as anything in it is unsaved.
    std::shared_ptr<OpenRelease> open(const release::Release& release);
    // The release if it is open already, without asking the archive; otherwise null.
    std::shared_ptr<OpenRelease> openNow(release::ReleaseId id) const;
    // Those that hold something the archive does not have.
    QList<std::shared_ptr<OpenRelease>> unsaved() const;
    // For OpenRelease: where its text waits while it cannot be saved.
    RecoveryShelf& recoveryShelf();
    // For OpenRelease at the program's end: finishes saving it after it is gone. See LastSaves.h.
    void finishSaving(const QFuture<base::Result<release::Release>>& pending, const release::Release& saved,
                      const release::Release& current);

    // Reads files without storing anything; see Import.h. Ends at the first file that cannot be read; ask
    // file by file to know of each. `language`: for all of them; recognised when not given.
    QFuture<base::Result<QList<ImportedFile>>> readFiles(const QStringList& files, std::stop_token stop = {},
                                                         std::optional<text::Language> language = {});
    QFuture<base::Result<QList<release::Release>>> import(const QList<ImportProposal>& proposals);
    // The project's own three releases, for a first look.
    QFuture<base::Result<QList<release::Release>>> importSamples();

    // Typesets on a worker thread; progress is called there. With a file, it is replaced only when the new
    // one is whole and proved.
    QFuture<base::Result<ExportOutcome>> exportPdf(const ExportOrder& order, std::stop_token stop = {},
                                                   const base::Progress& progress = {});
    // "2024-05-22 Le secrétaire général de la CIMCT (fr).pdf": safe on every file system.
    static QString suggestedFileName(const release::Release& release, pdf::Form form);

    // Templates of the page, in the reader's order; the program's own when the house has none yet.
    QFuture<base::Result<QList<pdf::PageSetup>>> templates();
    QFuture<base::Result<void>> saveTemplates(const QList<pdf::PageSetup>& templates);

    // Started when it is first asked for, with the words of reader and house; documents are numbered by
    // release id.
    spelling::SpellService& spelling();
    // Takes effect at once in the marks and is stored.
    QFuture<base::Result<void>> addWord(text::Language language, const QString& word, WordScope scope,
                                        release::ReleaseId release = release::ReleaseId::None);

    // For the desk's own classes beside this one: the archive itself, and the words let pass.
    std::shared_ptr<storage::Store> store() const;
    KnownWords& knownWords();

    // The house writes the word otherwise from now on; one that it let pass before is let pass no more.
    QFuture<base::Result<void>> forbidWord(text::Language language, const QString& word,
                                           const QString& replacement);
    // A consistent copy of the archive, taken while it is in use.
    QFuture<base::Result<void>> backup(const QString& file);
    // What the integrity check found, a sentence each; empty when all is well.
    QFuture<base::Result<QStringList>> verify();

Q_SIGNALS:
    // Something about these releases changed in the archive; `removed` ones left the list.
    void summariesChanged(const QList<tarjuman::release::ReleaseSummary>& changed,
                          const QList<tarjuman::release::ReleaseId>& removed);
    // A release, shown or not, could not be saved; it stays open, and saving is tried again.
    void saveFailed(const QString& sentence);
    // open() found a log that was not the archive's own, and kept it.
    void logSetAside(const QString& sentence);

private:
    void learnWords();
    void tellOfLog(const QString& log);
    QFuture<base::Result<release::Release>> announced(QFuture<base::Result<release::Release>> inserting);
    void keepWhileUnsaved(const std::shared_ptr<OpenRelease>& open);
    QFuture<base::Result<QList<release::Release>>> insert(const QList<release::Release>& releases);
    void announce(const QList<release::Release>& changed, const QList<release::ReleaseId>& removed = {});
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tarjuman::desk
