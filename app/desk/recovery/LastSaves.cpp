#include "app/desk/recovery/LastSaves.h"

#include "app/desk/recovery/RecoveryShelf.h"

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;

LastSaves::LastSaves(RecoveryShelf& shelf, Save save)
    : m_shelf(shelf)
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
}

void LastSaves::complete(const Waiting& waiting)
{
    Release saved = waiting.saved;
    Release current = waiting.current;
    if (waiting.pending.resultCount() > 0) {
        const Result<Release> result = waiting.pending.result();
        if (!result && result.error().kind == base::ErrorKind::Conflict) {
            m_shelf.keep(current, saved, 0);
            return;
        }
        if (result)
            saved = *result;
    }
    // A text that was kept as a copy has another number and begins as a draft; what an earlier failure left
    // on the shelf lies there under the number it had.
    const ReleaseId keptUnder = current.id;
    if (saved.id != current.id)
        current.status = saved.status;
    current.id = saved.id;
    current.revision = saved.revision;
    current.created = saved.created;
    current.changed = saved.changed;
    if (current == saved) {
        m_shelf.forget(keptUnder);
        return;
    }
    m_save(saved, current).then([&shelf = m_shelf, saved, current, keptUnder](const Result<Release>& result) {
        if (!result)
            shelf.keep(current, saved, 0);
        if (result || keptUnder != current.id)
            shelf.forget(keptUnder);
    });
}

} // namespace tarjuman::desk
