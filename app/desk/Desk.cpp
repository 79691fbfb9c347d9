#include "app/desk/Desk.h"

#include "app/base/Workers.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/ExportJob.h"
#include "app/desk/ImportJob.h"
#include "app/desk/recovery/Recovery.h"
#include "app/desk/Releases.h"
#include "app/desk/Samples.h"
#include "app/desk/Templates.h"
#include "app/desk/Versions.h"
#include "app/desk/words/Vocabulary.h"
#include "app/storage/Store.h"

#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Result;
using release::Release;

// Each stands on those before it.
class Desk::Private {
public:
    Private(const base::ArchiveAddress& address, const QString& personalWords)
        : archive(address)
        , versions(archive)
        , vocabulary(archive, personalWords)
        , releases(archive, versions, vocabulary)
    {
    }

    Archive archive;
    Versions versions;
    Vocabulary vocabulary;
    Releases releases;
};

Desk::Desk(const base::ArchiveAddress& archive, const QString& personalWords, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(archive, personalWords))
{
    connect(&d->releases, &Releases::saveFailed, this, &Desk::saveFailed);
}

Desk::~Desk()
{
    // What is still unsaved goes to the store, and the archive ends what it was asked, while all that can be
    // told of it is still here.
    d->releases.letGo();
    d->archive.finish();
}

base::ArchiveAddress Desk::defaultArchive()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/tarjuman/archive.tarjuman"_s;
}

QFuture<Result<void>> Desk::open()
{
    auto opened = d->archive.open().then(
        [this, address = d->archive.address()](const Result<storage::Opened>& result) -> Result<void> {
            if (!result)
                return result.error();
            d->releases.recoveryShelf().setArchiveIdentity(result->archiveIdentity);
            static_cast<void>(QtConcurrent::run(&base::workers(), sweepUnfinished, address));
            tellOfLog(result->logSetAside);
            return {};
        });
    d->vocabulary.learn();
    return opened;
}

void Desk::tellOfLog(const QString& log)
{
    if (log.isEmpty())
        return;
    const QString sentence = tr("Beside the archive lay unfinished work of another copy of it. It was not "
                                "taken over, and is kept as "
                                "“%1”.")
                                 .arg(log);
    QMetaObject::invokeMethod(
        this, [this, sentence] { Q_EMIT logSetAside(sentence); }, Qt::QueuedConnection);
}

Archive& Desk::archive()
{
    return d->archive;
}

Releases& Desk::releases()
{
    return d->releases;
}

Versions& Desk::versions()
{
    return d->versions;
}

Vocabulary& Desk::vocabulary()
{
    return d->vocabulary;
}

spelling::SpellService& Desk::spelling()
{
    return d->vocabulary.spelling();
}

const QString& Desk::archiveFile() const
{
    return d->archive.address().path();
}

bool Desk::isReadOnly() const
{
    return d->archive.isReadOnly();
}

QFuture<Result<void>> Desk::backup(const QString& file)
{
    return d->archive.store().backup(file);
}

QFuture<Result<QStringList>> Desk::verify()
{
    return d->archive.store().verify();
}

QFuture<Result<QList<ImportedFile>>> Desk::readFiles(const QStringList& files, std::stop_token stop,
                                                     std::optional<text::Language> language)
{
    return QtConcurrent::run(&base::workers(), [=] { return desk::readFiles(files, stop, language); });
}

QFuture<Result<QList<Release>>> Desk::import(const QList<ImportProposal>& proposals)
{
    QList<Release> releases;
    for (const ImportProposal& proposal : proposals)
        releases.append(proposal.release);
    return d->releases.insert(releases);
}

QFuture<Result<QList<Release>>> Desk::importSamples()
{
    const auto releases = samples();
    return releases ? d->releases.insert(*releases) : QtFuture::makeReadyFuture(releases);
}

QFuture<Result<ExportOutcome>> Desk::exportPdf(const ExportOrder& order, std::stop_token stop,
                                               const base::Progress& progress)
{
    return QtConcurrent::run(&base::workers(), [=] { return runExport(order, stop, progress); });
}

QFuture<Result<QList<pdf::PageSetup>>> Desk::templates()
{
    return storedTemplates(d->archive);
}

QFuture<Result<void>> Desk::saveTemplates(const QList<pdf::PageSetup>& templates)
{
    return storeTemplates(d->archive, templates);
}

} // namespace tarjuman::desk
