// The entrance to the use cases of the newsroom: what the window and the command line can do. Makes what they
// work with on one archive and hands it out: the archive, its releases, their versions, the words. Lives on
// the thread that made it. Futures end on other threads: continue with base::whenDone(). The window never
// waits; the command line may.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Progress.h"
#include "app/base/Result.h"
#include "app/desk/ExportOrder.h"
#include "app/desk/Import.h"
#include "app/desk/words/WordScope.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <stop_token>

namespace tarjuman::spelling {
class SpellService;
}

namespace tarjuman::desk {

class Archive;
class Releases;
class Versions;
class Vocabulary;

class Desk : public QObject {
    Q_OBJECT
public:
    // A file is made on first use. `personalWords`: the folder of the reader's own word lists; empty for none
    // (the command line).
    Desk(const base::ArchiveAddress& archive, const QString& personalWords, QObject* parent = nullptr);
    // Ends in order: what is unsaved is handed to the archive, which finishes what it was asked.
    ~Desk() override;

    // "tarjuman/archive.tarjuman" in the user's data folder.
    static base::ArchiveAddress defaultArchive();

    // Opens the archive; whatever else is asked of it may be asked at once, and waits its turn.
    QFuture<base::Result<void>> open();

    // They live as long as the desk; each header says what it is for.
    Archive& archive();
    Releases& releases();
    Versions& versions(); // a save that changes the status keeps one
    Vocabulary& vocabulary();
    spelling::SpellService& spelling(); // the vocabulary's

    const QString& archiveFile() const; // the name that it was given
    bool isReadOnly() const;            // known once open() ended
    // A consistent copy of the archive, taken while it is in use.
    QFuture<base::Result<void>> backup(const QString& file);
    // What the integrity check and the checksums found, a sentence each; empty when all is well.
    QFuture<base::Result<QStringList>> verify();

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
    // Templates of the page, in the reader's order; the program's own when the house has none yet.
    QFuture<base::Result<QList<pdf::PageSetup>>> templates();
    QFuture<base::Result<void>> saveTemplates(const QList<pdf::PageSetup>& templates);

Q_SIGNALS:
    // What the reader must be told: a release, shown or not, could not be saved; it stays open, and saving is
    // tried again.
    void saveFailed(const QString& sentence);
    // open() found a log that was not the archive's own, and kept it.
    void logSetAside(const QString& sentence);

private:
    void tellOfLog(const QString& log);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tarjuman::desk
