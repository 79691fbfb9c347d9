#include "app/desk/Releases.h"

#include "app/desk/archive/Archive.h"
#include "app/desk/archive/NewRelease.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/recovery/RecoveryJob.h"
#include "app/desk/SaveRules.h"
#include "app/desk/Versions.h"
#include "app/desk/words/Vocabulary.h"
#include "app/storage/Store.h"

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;

// The one release of a list of one.
static Result<Release> single(const Result<QList<Release>>& releases)
{
    return releases ? Result<Release>(releases->first()) : releases.error();
}

Releases::Releases(Archive& archive, Versions& versions, Vocabulary& vocabulary)
    : m_archive(archive)
    , m_versions(versions)
    , m_vocabulary(vocabulary)
    , m_shelf(archive.address())
    , m_lastSaves(std::make_unique<LastSaves>(m_shelf, [this](const Release& saved, const Release& current) {
        return save(saved, current, OpenRelease::patience);
    }))
{
}

Releases::~Releases() = default;

void Releases::letGo()
{
    m_unsaved.clear();
    m_lastSaves.reset();
}

QFuture<Result<QList<ReleaseSummary>>> Releases::summaries()
{
    return m_archive.store().summaries();
}

QFuture<Result<Release>> Releases::load(ReleaseId id)
{
    return m_archive.store().load(id);
}

QFuture<Result<QList<Release>>> Releases::insert(const QList<Release>& releases)
{
    return m_archive.store().insert(releases).then([this](const Result<QList<Release>>& stored) {
        if (stored)
            m_archive.announce(*stored);
        return stored;
    });
}

QFuture<Result<Release>> Releases::create()
{
    return insert({newRelease()}).then(single);
}

// Tells of a release that the store was asked to insert.
QFuture<Result<Release>> Releases::announced(QFuture<Result<Release>> inserting)
{
    m_vocabulary.learn(); // in its turn after the inserting, which may have taken words along
    return inserting.then([this](const Result<Release>& stored) {
        if (stored)
            m_archive.announce(QList<Release>{*stored});
        return stored;
    });
}

QFuture<Result<Release>> Releases::duplicate(ReleaseId id)
{
    return announced(m_archive.store().duplicate(id, copyOf));
}

QFuture<Result<Release>> Releases::keepAsCopy(const Release& release)
{
    return announced(m_archive.store().insertCopy(copyOf(release), release.id));
}

QFuture<Result<void>> Releases::remove(const QList<ReleaseId>& ids)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    removeOnceSaved(ids, promise);
    return promise->future();
}

// What was just typed is saved in its turn before the removal, and so comes back with the release.
void Releases::removeOnceSaved(const QList<ReleaseId>& ids,
                               const std::shared_ptr<QPromise<Result<void>>>& promise)
{
    for (const ReleaseId id : ids) {
        const auto open = openNow(id);
        if (!open)
            continue;
        open->saveNow();
        if (!open->isToBeSavedAgain())
            continue;
        // A save is under way already, and the one that follows it would come behind the removal.
        connect(
            open.get(), &OpenRelease::saveStateChanged, this,
            [this, ids, promise, open] { removeOnceSaved(ids, promise); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    m_archive.store().remove(ids).then([this, ids, promise](const Result<void>& result) {
        if (result)
            m_archive.announce(QList<ReleaseSummary>(), ids);
        promise->addResult(result);
        promise->finish();
    });
}

QFuture<Result<void>> Releases::restore(const QList<ReleaseId>& ids)
{
    // What is asked sees what was changed before, so the summaries are those after the restoring.
    auto restored = m_archive.store().restore(ids);
    auto summaries = m_archive.store().summaries();
    return summaries.then([this, ids, restored](const Result<QList<ReleaseSummary>>& all) -> Result<void> {
        if (const auto result = restored.result(); !result)
            return result;
        if (!all)
            return all.error();
        QList<ReleaseSummary> changed = *all;
        changed.removeIf([&ids](const ReleaseSummary& summary) { return !ids.contains(summary.id); });
        m_archive.announce(changed);
        return {};
    });
}

QFuture<Result<Release>> Releases::save(const Release& saved, const Release& current,
                                        std::optional<std::chrono::milliseconds> patience)
{
    if (const auto allowed = SaveRules::checkSave(saved, current); !allowed)
        return QtFuture::makeReadyFuture(Result<Release>(allowed.error()));
    const auto snapshot = m_versions.snapshotFor(saved, current);
    return m_archive.store()
        .save(saved, current, snapshot, patience)
        .then([this, isKept = snapshot.has_value()](const Result<Release>& stored) {
            if (stored)
                m_archive.announce(QList<Release>{*stored});
            if (stored && isKept)
                m_versions.noteKept(stored->id);
            return stored;
        });
}

QFuture<Result<Recovered>> Releases::recover()
{
    return m_archive.start(
        Archive::Job::Stores,
        [this, identity = m_shelf.archiveIdentity()](storage::Store& store) -> Result<Recovered> {
            const Recovered found = recoverUnsaved(store, identity);
            if (const auto changed = found.updated + found.added; !changed.isEmpty())
                m_archive.announce(changed);
            QMetaObject::invokeMethod(&m_vocabulary, &Vocabulary::learn, Qt::QueuedConnection);
            return found;
        });
}

std::shared_ptr<OpenRelease> Releases::openNow(ReleaseId id) const
{
    for (const auto& weak : m_open) {
        auto open = weak.lock();
        // Asked of the object itself: a text kept as a copy has another number now.
        if (open && open->release().id == id)
            return open;
    }
    return {};
}

std::shared_ptr<OpenRelease> Releases::open(const Release& release)
{
    if (auto open = openNow(release.id))
        return open;
    std::erase_if(m_open, [](const auto& weak) { return weak.expired(); });
    auto open = std::make_shared<OpenRelease>(*this, release);
    m_open.push_back(open);
    keepWhileUnsaved(open);
    return open;
}

void Releases::keepWhileUnsaved(const std::shared_ptr<OpenRelease>& open)
{
    connect(open.get(), &OpenRelease::savingFailed, this, &Releases::saveFailed);
    const std::weak_ptr<OpenRelease> weak = open;
    connect(open.get(), &OpenRelease::saveStateChanged, this, [this, weak] {
        const auto changed = weak.lock();
        if (changed && changed->saveState() != OpenRelease::SaveState::Saved)
            m_unsaved.insert(changed);
    });
    // Let go only through the event loop: it must not vanish while it is still saying that it is saved.
    connect(
        open.get(), &OpenRelease::saveStateChanged, this,
        [this, weak] {
            const auto changed = weak.lock();
            if (changed && changed->saveState() == OpenRelease::SaveState::Saved)
                m_unsaved.erase(changed);
        },
        Qt::QueuedConnection);
}

QList<std::shared_ptr<OpenRelease>> Releases::unsaved() const
{
    return QList<std::shared_ptr<OpenRelease>>(m_unsaved.begin(), m_unsaved.end());
}

void Releases::finishSaving(const QFuture<Result<Release>>& pending, const Release& saved,
                            const Release& current)
{
    m_lastSaves->add(pending, saved, current);
}

} // namespace tarjuman::desk
