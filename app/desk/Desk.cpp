#include "app/desk/Desk.h"

#include "app/base/WhenDone.h"
#include "app/desk/ExportJob.h"
#include "app/desk/FileName.h"
#include "app/desk/ImportJob.h"
#include "app/desk/KnownWords.h"
#include "app/desk/LastSaves.h"
#include "app/desk/NewRelease.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/RecoveryJob.h"
#include "app/desk/Samples.h"
#include "app/desk/Templates.h"
#include "app/spelling/SpellService.h"
#include "app/storage/Store.h"

#include <QFutureSynchronizer>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <atomic>
#include <map>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;

class Desk::Private {
public:
    Private(const QString& archive, const QString& personalWords)
        : store(std::make_shared<storage::Store>(archive))
        , words(personalWords)
    {
    }

    std::shared_ptr<storage::Store> store;
    std::atomic<bool> readOnly = false;
    std::map<ReleaseId, std::weak_ptr<OpenRelease>> openReleases;
    std::unique_ptr<LastSaves> lastSaves;
    KnownWords words;
    std::unique_ptr<spelling::SpellService> spelling;
    QFutureSynchronizer<Result<QList<Release>>> recovering;
};

// A future that has ended with this already.
template <typename T>
static QFuture<Result<T>> ended(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

// The one release of a list of one.
static Result<Release> single(const Result<QList<Release>>& releases)
{
    if (!releases)
        return releases.error();
    return releases->first();
}

Desk::Desk(const QString& archive, const QString& personalWords, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(archive, personalWords))
{
    d->lastSaves = std::make_unique<LastSaves>(
        archive, [this](const Release& saved, const Release& current) { return save(saved, current); });
}

Desk::~Desk()
{
    // What is still unsaved goes to the store, and the store ends what it was asked, while this object can
    // still be told of it.
    d->recovering.waitForFinished();
    d->lastSaves.reset();
    d->store.reset();
}

const QString& Desk::archiveFile() const
{
    return d->store->file();
}

QString Desk::defaultArchive()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/tarjuman/archive.tarjuman"_s;
}

QFuture<Result<void>> Desk::open()
{
    auto opened = d->store->open().then([this](const Result<storage::Opened>& result) -> Result<void> {
        if (!result)
            return result.error();
        d->readOnly = result->readOnly;
        return {};
    });
    base::whenDone(this, d->store->words(), [this](const Result<QList<storage::StoredWord>>& stored) {
        if (!stored)
            return;
        d->words.setStored(*stored);
        if (d->spelling)
            d->words.applyTo(*d->spelling);
    });
    return opened;
}

bool Desk::isReadOnly() const
{
    return d->readOnly;
}

void Desk::announce(const QList<Release>& changed, const QList<ReleaseId>& removed)
{
    QList<ReleaseSummary> summaries;
    for (const Release& release : changed)
        summaries.append(summaryOf(release));
    QMetaObject::invokeMethod(
        this, [this, summaries, removed] { Q_EMIT summariesChanged(summaries, removed); },
        Qt::QueuedConnection);
}

QFuture<Result<QList<ReleaseSummary>>> Desk::summaries()
{
    return d->store->summaries();
}

QFuture<Result<Release>> Desk::load(ReleaseId id)
{
    return d->store->load(id);
}

QFuture<Result<QList<Release>>> Desk::insert(const QList<Release>& releases)
{
    return d->store->insert(releases).then([this](const Result<QList<Release>>& stored) {
        if (stored)
            announce(*stored);
        return stored;
    });
}

QFuture<Result<Release>> Desk::createRelease()
{
    return insert({newRelease()}).then(single);
}

QFuture<Result<Release>> Desk::duplicate(ReleaseId id)
{
    return d->store->load(id)
        .then([this](const Result<Release>& original) {
            if (!original)
                return ended<Release>(original.error());
            return insert({copyOf(*original)}).then(single);
        })
        .unwrap();
}

QFuture<Result<Release>> Desk::keepAsCopy(const Release& release)
{
    return insert({copyOf(release)}).then(single);
}

QFuture<Result<void>> Desk::remove(const QList<ReleaseId>& ids)
{
    return d->store->remove(ids).then([this, ids](const Result<void>& result) {
        if (result)
            announce({}, ids);
        return result;
    });
}

QFuture<Result<void>> Desk::restore(const QList<ReleaseId>& ids)
{
    // The store answers in the order of the calls, so the summaries are those after the restoring.
    auto restored = d->store->restore(ids);
    auto summaries = d->store->summaries();
    return summaries.then([this, ids, restored](const Result<QList<ReleaseSummary>>& all) -> Result<void> {
        if (const auto result = restored.result(); !result)
            return result;
        if (!all)
            return all.error();
        QList<ReleaseSummary> changed;
        std::copy_if(all->begin(), all->end(), std::back_inserter(changed),
                     [&ids](const ReleaseSummary& summary) { return ids.contains(summary.id); });
        QMetaObject::invokeMethod(
            this, [this, changed] { Q_EMIT summariesChanged(changed, {}); }, Qt::QueuedConnection);
        return {};
    });
}

QFuture<Result<Release>> Desk::save(const Release& saved, const Release& current)
{
    if (!release::mayChange(saved.status, current.status)) {
        return ended<Release>(
            Error{ErrorKind::Usage, tr("The workflow has no step from “%1” to “%2”; nothing was changed.")
                                        .arg(keyOf(saved.status), keyOf(current.status))});
    }
    if (release::isFrozen(saved.status) &&
        (saved.paragraphs != current.paragraphs || saved.pairs != current.pairs)) {
        return ended<Release>(Error{
            ErrorKind::Usage, tr("The release is published: its text can no longer be changed. Make a copy, "
                                 "and correct that.")});
    }
    return d->store->save(saved, current).then([this](const Result<Release>& stored) {
        if (stored)
            announce({*stored});
        return stored;
    });
}

QFuture<Result<QList<Release>>> Desk::recover()
{
    auto recovered = QtConcurrent::run([store = d->store] { return recoverUnsaved(*store); });
    d->recovering.addFuture(recovered);
    return recovered.then([this](const Result<QList<Release>>& releases) {
        if (releases && !releases->isEmpty())
            announce(*releases);
        return releases;
    });
}

std::shared_ptr<OpenRelease> Desk::open(const Release& release)
{
    std::erase_if(d->openReleases, [](const auto& entry) { return entry.second.expired(); });
    for (const auto& [id, weak] : d->openReleases) {
        auto open = weak.lock();
        // Asked of the object itself: a text kept as a copy has another number now.
        if (open && open->release().id == release.id)
            return open;
    }
    auto open = std::make_shared<OpenRelease>(*this, release);
    d->openReleases[release.id] = open;
    return open;
}

void Desk::finishSaving(const QFuture<Result<Release>>& pending, const Release& saved, const Release& current)
{
    d->lastSaves->add(pending, saved, current);
}

QFuture<Result<QList<ImportedFile>>> Desk::readFiles(const QStringList& files, std::stop_token stop,
                                                     std::optional<text::Language> language)
{
    return QtConcurrent::run([=] { return desk::readFiles(files, stop, language); });
}

QFuture<Result<QList<Release>>> Desk::import(const QList<ImportProposal>& proposals)
{
    QList<Release> releases;
    for (const ImportProposal& proposal : proposals)
        releases.append(proposal.release);
    return insert(releases);
}

QFuture<Result<QList<Release>>> Desk::importSamples()
{
    const auto releases = samples();
    return releases ? insert(*releases) : ended(releases);
}

QFuture<Result<ExportOutcome>> Desk::exportPdf(const ExportOrder& order, std::stop_token stop,
                                               const base::Progress& progress)
{
    return QtConcurrent::run([=] { return runExport(order, stop, progress); });
}

QString Desk::suggestedFileName(const Release& release, pdf::Form form)
{
    return desk::suggestedFileName(release, form);
}

QFuture<Result<QList<pdf::PageSetup>>> Desk::templates()
{
    return d->store->setting(templatesSetting()).then([](const Result<QByteArray>& bytes) {
        return bytes ? templatesFromJson(*bytes) : Result<QList<pdf::PageSetup>>(bytes.error());
    });
}

QFuture<Result<void>> Desk::saveTemplates(const QList<pdf::PageSetup>& templates)
{
    return d->store->setSetting(templatesSetting(), templatesToJson(templates));
}

spelling::SpellService& Desk::spelling()
{
    if (!d->spelling) {
        d->spelling = std::make_unique<spelling::SpellService>();
        d->words.applyTo(*d->spelling);
        d->spelling->start();
    }
    return *d->spelling;
}

QFuture<Result<void>> Desk::addWord(text::Language language, const QString& word, WordScope scope,
                                    ReleaseId release)
{
    const auto written = d->words.add(language, word, scope, release);
    if (d->spelling)
        d->words.applyTo(*d->spelling);
    if (!written || scope == WordScope::Personal)
        return ended(written);
    const ReleaseId owner = scope == WordScope::Release ? release : ReleaseId::None;
    return d->store->addWord({language, word, owner});
}

QFuture<Result<void>> Desk::backup(const QString& file)
{
    return d->store->backup(file);
}

QFuture<Result<QStringList>> Desk::verify()
{
    return d->store->verify();
}

} // namespace tarjuman::desk
