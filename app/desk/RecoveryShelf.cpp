#include "app/desk/RecoveryShelf.h"

#include "app/base/Log.h"
#include "app/desk/Recovery.h"

namespace tarjuman::desk {

RecoveryShelf::RecoveryShelf(QString archive)
    : m_archive(std::move(archive))
{
    m_thread.setMaxThreadCount(1);
}

void RecoveryShelf::keep(const release::Release& release)
{
    m_thread.start([archive = m_archive, release] {
        if (const auto kept = writeRecovery(archive, release); !kept)
            qCWarning(base::logDesk) << "no recovery file:" << kept.error().detail;
    });
}

void RecoveryShelf::forget(release::ReleaseId id)
{
    m_thread.start([archive = m_archive, id] { removeRecovery(archive, id); });
}

} // namespace tarjuman::desk
