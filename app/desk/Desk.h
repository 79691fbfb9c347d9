// The use cases of the newsroom: what the window and the command line can do. Lives on the thread that made it and
// owns the store. Futures end on other threads: continue with future.then(this, ...). The window never waits;
// the command line may.
#pragma once

#include "app/base/Clock.h"
#include "app/base/Result.h"
#include "app/desk/Import.h"
#include "app/pdf/Export.h"
#include "app/release/Release.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <stop_token>

namespace tarjuman::spelling {
class SpellService;
}
namespace tarjuman::storage {
class Store;
}

namespace tarjuman::desk {

class OpenRelease;

enum class WordScope { Personal, House, Release };

// Where the export goes and what it looks like.
struct ExportOrder {
    release::Release release;
    pdf::Form form = pdf::Form::SideBySide;
    pdf::PageSetup setup = {};
    QString file = {}; // empty: only the bytes, for the preview
};

struct ExportOutcome {
    pdf::Exported pdf;
    QString file;
};

class Desk : public QObject {
    Q_OBJECT
public:
    // `archive`: the file, made on first use. `personalWords`: the folder of the reader's own word lists; empty for
    // none (the command line).
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
    QFuture<base::Result<void>> restore(const QList<release::ReleaseId>& ids);
    // Writes what differs; refuses a step that the workflow forbids. Used by OpenRelease and by `tarjuman set`.
    QFuture<base::Result<release::Release>> save(const release::Release& saved, const release::Release& current);

    // The release under the reader's hands: edits go through it and save themselves. One at a time per release;
    // asking again for an open release gives the same object. The caller keeps it alive.
    std::shared_ptr<OpenRelease> open(const release::Release& release);

    // Reads files without storing anything; see Import.h.
    QFuture<base::Result<QList<ImportedFile>>> readFiles(const QStringList& files, std::stop_token stop = {});
    QFuture<base::Result<QList<release::Release>>> import(const QList<ImportProposal>& proposals);
    // The project's own three releases, for a first look.
    QFuture<base::Result<QList<release::Release>>> importSamples();

    // Typesets on a worker thread; progress is called there. With a file, it is replaced only when the new one is
    // whole and proved.
    QFuture<base::Result<ExportOutcome>> exportPdf(const ExportOrder& order, std::stop_token stop = {},
                                                   const base::Progress& progress = {});
    // "2024-05-22 Le secrétaire général de la CIMCT (fr).pdf": safe on every file system.
    static QString suggestedFileName(const release::Release& release, pdf::Form form);

    // Templates of the page, in the reader's order; the program's own when the house has none yet.
    QFuture<base::Result<QList<pdf::PageSetup>>> templates();
    QFuture<base::Result<void>> saveTemplates(const QList<pdf::PageSetup>& templates);

    spelling::SpellService& spelling();
    // Takes effect at once in the marks and is stored.
    QFuture<base::Result<void>> addWord(text::Language language, const QString& word, WordScope scope,
                                        release::ReleaseId release = release::ReleaseId::None);

Q_SIGNALS:
    // Something about these releases changed in the archive; `removed` ones left the list.
    void summariesChanged(const QList<tarjuman::release::ReleaseSummary>& changed,
                          const QList<tarjuman::release::ReleaseId>& removed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tarjuman::desk
