#include "app/desk/archive/Archive.h"

#include "app/storage/ReleaseList.h"
#include "app/storage/Store.h"

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;

Archive::Archive(const base::ArchiveAddress& address)
    : m_store(std::make_unique<storage::Store>(address))
{
}

Archive::~Archive()
{
    finish();
}

const base::ArchiveAddress& Archive::address() const
{
    return m_store->address();
}

QFuture<Result<storage::Opened>> Archive::open()
{
    return m_store->open().then([this](const Result<storage::Opened>& opened) {
        if (opened)
            m_isReadOnly = opened->readOnly;
        return opened;
    });
}

QFuture<Result<void>> Archive::close()
{
    return m_store->close();
}

void Archive::announce(const QList<Release>& changed, const QList<ReleaseId>& removed)
{
    QList<ReleaseSummary> summaries;
    for (const Release& release : changed)
        summaries.append(summaryOf(release));
    announce(summaries, removed);
}

void Archive::announce(const QList<ReleaseSummary>& changed, const QList<ReleaseId>& removed)
{
    QMetaObject::invokeMethod(
        this, [this, changed, removed] { Q_EMIT summariesChanged(changed, removed); }, Qt::QueuedConnection);
}

void Archive::note(Job job, const QFuture<void>& end)
{
    const QMutexLocker guard(&m_mutex);
    m_running.removeIf([](const Running& running) { return running.end.isFinished(); });
    m_running.append({job, end});
}

void Archive::waitFor(Job job)
{
    m_mutex.lock();
    const QList<Running> running = m_running;
    m_mutex.unlock();
    for (Running one : running) {
        if (one.job == job)
            one.end.waitForFinished();
    }
}

QFuture<Result<storage::Standing>> Archive::standing(release::ReleaseId id)
{
    return m_store->change(
        [id](storage::Database& archive) { return storage::ReleaseList(archive).standing(id); });
}

void Archive::finish()
{
    waitFor(Job::Stores);
    m_store->finish();
    waitFor(Job::Reads);
}

} // namespace tarjuman::desk
