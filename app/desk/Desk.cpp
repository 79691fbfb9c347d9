#include "app/desk/Desk.h"

#include "app/base/WhenDone.h"
#include "app/base/Workers.h"
#include "app/desk/KnownWords.h"
#include "app/desk/LastSaves.h"
#include "app/desk/NewRelease.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/Recovery.h"
#include "app/desk/RecoveryJob.h"
#include "app/desk/RecoveryShelf.h"
#include "app/desk/Samples.h"
#include "app/desk/SaveRules.h"
#include "app/desk/Versions.h"
#include "app/spelling/SpellService.h"
#include "app/storage/Store.h"

#include <QFutureSynchronizer>
#include <QtConcurrentRun>

#include <atomic>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;

class Desk::Private {
public:
    Private(const QString& archive, const QString& personalWords)
        : shelf(archive)
        , store(std::make_shared<storage::Store>(archive))
        , versions(store)
        , words(personalWords)
    {
    }

    RecoveryShelf shelf; // outlives the store's last answers
    std::shared_ptr<storage::Store> store;
    Versions versions;
    std::atomic<bool> readOnly = false;
    std::vector<std::weak_ptr<OpenRelease>> openReleases;
    std::set<std::shared_ptr<OpenRelease>> unsaved; // alive although no window may show them any more
    std::unique_ptr<LastSaves> lastSaves;
    KnownWords words;
    std::unique_ptr<spelling::SpellService> spelling;
    QFutureSynchronizer<Result<Recovered>> recovering;
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
    return releases ? Result<Release>(releases->first()) : releases.error();
}

Desk::Desk(const QString& archive, const QString& personalWords, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(archive, personalWords))
{
    d->lastSaves =
        std::make_unique<LastSaves>(d->shelf, [this](const Release& saved, const Release& current) {
            return save(saved, current, OpenRelease::patience);
        });
}

Desk::~Desk()
{
    // What is still unsaved goes to the store, and the store ends what it was asked, while this object can
    // still be told of it.
    d->recovering.waitForFinished();
    d->unsaved.clear();
    d->lastSaves.reset();
    // Not by its own end: a search or a check may still hold it, and would let it go when this is no more.
    d->store->finish();
}

const QString& Desk::archiveFile() const
{
    return d->store->file();
}

QFuture<Result<void>> Desk::open()
{
    auto opened = d->store->open().then(
        [this, file = archiveFile()](const Result<storage::Opened>& result) -> Result<void> {
            if (!result)
                return result.error();
            d->readOnly = result->readOnly;
            d->shelf.setArchiveIdentity(result->archiveIdentity);
            static_cast<void>(QtConcurrent::run(&base::workers(), sweepUnfinished, file));
            tellOfLog(result->logSetAside);
            return {};
        });
    learnWords();
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

void Desk::learnWords()
{
    d->words.learnFrom(*d->store, this, [this] { d->words.applyTo(d->spelling.get()); });
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

// Tells of a release that the store was asked to insert.
QFuture<Result<Release>> Desk::announced(QFuture<Result<Release>> inserting)
{
    learnWords(); // in its turn after the inserting, which may have taken words along
    return inserting.then([this](const Result<Release>& stored) {
        if (stored)
            announce({*stored});
        return stored;
    });
}

QFuture<Result<Release>> Desk::duplicate(ReleaseId id)
{
    return announced(d->store->duplicate(id, copyOf));
}

QFuture<Result<Release>> Desk::keepAsCopy(const Release& release)
{
    return announced(d->store->insertCopy(copyOf(release), release.id));
}

QFuture<Result<void>> Desk::remove(const QList<ReleaseId>& ids)
{
    // What was just typed is saved in its turn before the removal, and so comes back with the release.
    for (ReleaseId id : ids) {
        if (const auto open = openNow(id))
            open->saveNow();
    }
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
        QList<ReleaseSummary> changed = *all;
        changed.removeIf([&ids](const ReleaseSummary& summary) { return !ids.contains(summary.id); });
        QMetaObject::invokeMethod(
            this, [this, changed] { Q_EMIT summariesChanged(changed, {}); }, Qt::QueuedConnection);
        return {};
    });
}

Result<void> Desk::checkStep(release::Status from, release::Status to)
{
    return SaveRules::checkStep(from, to);
}

QFuture<Result<Release>> Desk::save(const Release& saved, const Release& current,
                                    std::optional<std::chrono::milliseconds> patience)
{
    if (const auto allowed = SaveRules::checkSave(saved, current); !allowed)
        return ended<Release>(allowed.error());
    const auto snapshot = d->versions.snapshotFor(saved, current);
    return d->store->save(saved, current, snapshot, patience)
        .then([this, isKept = snapshot.has_value()](const Result<Release>& stored) {
            if (stored)
                announce({*stored});
            if (stored && isKept)
                d->versions.noteKept(stored->id);
            return stored;
        });
}

Versions& Desk::versions()
{
    return d->versions;
}

QFuture<Result<Recovered>> Desk::recover()
{
    auto recovered = QtConcurrent::run(
        &base::workers(),
        [this, store = d->store, identity = d->shelf.archiveIdentity()]() -> Result<Recovered> {
            const Recovered found = recoverUnsaved(*store, identity);
            if (const auto changed = found.updated + found.added; !changed.isEmpty())
                announce(changed);
            QMetaObject::invokeMethod(this, &Desk::learnWords, Qt::QueuedConnection);
            return found;
        });
    d->recovering.addFuture(recovered);
    return recovered;
}

std::shared_ptr<OpenRelease> Desk::openNow(ReleaseId id) const
{
    for (const auto& weak : d->openReleases) {
        auto open = weak.lock();
        // Asked of the object itself: a text kept as a copy has another number now.
        if (open && open->release().id == id)
            return open;
    }
    return {};
}

std::shared_ptr<OpenRelease> Desk::open(const Release& release)
{
    if (auto open = openNow(release.id))
        return open;
    std::erase_if(d->openReleases, [](const auto& weak) { return weak.expired(); });
    auto open = std::make_shared<OpenRelease>(*this, release);
    d->openReleases.push_back(open);
    keepWhileUnsaved(open);
    return open;
}

void Desk::keepWhileUnsaved(const std::shared_ptr<OpenRelease>& open)
{
    connect(open.get(), &OpenRelease::savingFailed, this, &Desk::saveFailed);
    const std::weak_ptr<OpenRelease> weak = open;
    connect(open.get(), &OpenRelease::saveStateChanged, this, [this, weak] {
        const auto changed = weak.lock();
        if (changed && changed->saveState() != OpenRelease::SaveState::Saved)
            d->unsaved.insert(changed);
    });
    // Let go only through the event loop: it must not vanish while it is still saying that it is saved.
    connect(
        open.get(), &OpenRelease::saveStateChanged, this,
        [this, weak] {
            const auto changed = weak.lock();
            if (changed && changed->saveState() == OpenRelease::SaveState::Saved)
                d->unsaved.erase(changed);
        },
        Qt::QueuedConnection);
}

QList<std::shared_ptr<OpenRelease>> Desk::unsaved() const
{
    return QList<std::shared_ptr<OpenRelease>>(d->unsaved.begin(), d->unsaved.end());
}

RecoveryShelf& Desk::recoveryShelf()
{
    return d->shelf;
}

void Desk::finishSaving(const QFuture<Result<Release>>& pending, const Release& saved, const Release& current)
{
    d->lastSaves->add(pending, saved, current);
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

spelling::SpellService& Desk::spelling()
{
    if (!d->spelling) {
        d->spelling = std::make_unique<spelling::SpellService>();
        d->words.applyTo(d->spelling.get());
        d->spelling->start();
    }
    return *d->spelling;
}

QFuture<Result<void>> Desk::addWord(text::Language language, const QString& word, WordScope scope,
                                    ReleaseId release)
{
    const auto written = d->words.add(language, word, scope, release);
    d->words.applyTo(d->spelling.get());
    if (!written || scope == WordScope::Personal)
        return ended(written);
    const ReleaseId owner = scope == WordScope::Release ? release : ReleaseId::None;
    return d->store->addWord({language, word, owner});
}

std::shared_ptr<storage::Store> Desk::store() const
{
    return d->store;
}

KnownWords& Desk::knownWords()
{
    return d->words;
}

QFuture<Result<void>> Desk::forbidWord(text::Language language, const QString& word,
                                       const QString& replacement)
{
    const storage::StoredWord forbidden = d->words.forbid(language, word, replacement);
    d->words.applyTo(d->spelling.get());
    return d->store->addWord(forbidden);
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
