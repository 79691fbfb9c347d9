// Keeps recovery files away from the window's thread: writes and removes them on a thread of its own, in the
// order of the calls. Owned by the desk; any thread may call. Its end waits for what was asked.
#pragma once

#include "app/release/Release.h"

#include <QThreadPool>

namespace tarjuman::desk {

class RecoveryShelf {
public:
    explicit RecoveryShelf(QString archive);

    void keep(const release::Release& release);
    void forget(release::ReleaseId id);

private:
    const QString m_archive;
    QThreadPool m_thread; // its own end waits
};

} // namespace tarjuman::desk
