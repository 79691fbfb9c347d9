#include "app/desk/LastSaves.h"

#include "app/base/Log.h"
#include "app/desk/Recovery.h"

#include <QFutureWatcher>

namespace tarjuman::desk {

using base::logDesk;
using base::Result;
using release::Release;

LastSaves::LastSaves(QString archive, Save save)
    : m_archive(std::move(archive))
    , m_save(std::move(save))
{
}

LastSaves::~LastSaves()
{
    for (Waiting& waiting : m_waiting) {
        waiting.pending.waitForFinished();
        complete(waiting);
    }
}

void LastSaves::add(const PendingSave& pending, const Release& saved, const Release& current)
{
    m_waiting.append({pending, saved, current});
    if (pending.isFinished()) {
        completeFinished();
        return;
    }
    auto* watcher = new QFutureWatcher<Result<Release>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        completeFinished();
    });
    watcher->setFuture(pending);
}

void LastSaves::completeFinished()
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) {
        if (one.pending.isFinished())
            complete(one);
        else
            m_waiting.append(one);
    }
}

static void keep(const QString& archive, const Release& release)
{
    if (const auto kept = writeRecovery(archive, release); !kept)
        qCWarning(logDesk) << "no recovery file:" << kept.error().detail;
}

void LastSaves::complete(const Waiting& waiting)
{
    Release saved = waiting.saved;
    Release current = waiting.current;
    if (waiting.pending.resultCount() > 0) {
        const Result<Release> result = waiting.pending.result();
        if (!result && result.error().kind == base::ErrorKind::Conflict) {
            keep(m_archive, current);
            return;
        }
        if (result)
            saved = *result;
    }
    current.id = saved.id; // another one when the text was kept as a copy
    current.revision = saved.revision;
    current.created = saved.created;
    current.changed = saved.changed;
    if (current == saved) {
        removeRecovery(m_archive, waiting.current.id);
        return;
    }
    m_save(saved, current).then([archive = m_archive, current](const Result<Release>& result) {
        if (result)
            removeRecovery(archive, current.id);
        else
            keep(archive, current);
    });
}

} // namespace tarjuman::desk
