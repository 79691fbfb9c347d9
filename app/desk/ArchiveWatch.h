// Sees what other programs change in the archive while it is open here, the command line or a second window:
// asks once in a while whether anybody wrote, which costs next to nothing, and only then what. Owned by the
// window, on its thread; the archive outlives it.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <chrono>
#include <memory>

namespace tarjuman::desk {

class Archive;

class ArchiveWatch : public QObject {
    Q_OBJECT
public:
    // The open release is looked at as soon as anybody wrote, the list no more often than this.
    static constexpr std::chrono::milliseconds pause{800};
    static constexpr std::chrono::milliseconds listPause{2000};

    explicit ArchiveWatch(Archive& archive, QObject* parent = nullptr);

    // The list as it was read; from now on it is watched. Archive::summariesChanged() tells what changed.
    void begin(const QList<release::ReleaseSummary>& list);
    // A newer text of this release is shown in it at once, as long as nothing in it is unsaved.
    void setOpen(const std::shared_ptr<OpenRelease>& release);
    // Nobody sees the list; it is watched only as long as a release is open.
    enum class Watching { Shown, Hidden };
    void setWatching(Watching watching);
    void look(); // without waiting for the pause to end

Q_SIGNALS:
    // The open release was deleted by another program; told before the list is told of it.
    void openDeleted(tarjuman::release::ReleaseId id);

private:
    void take(qint64 number);
    void lookAtOpen();
    void loadNewer(release::ReleaseId id);
    void lookAtList();
    void note(const QList<release::ReleaseSummary>& changed, const QList<release::ReleaseId>& removed);
    void renewTimer();

    Archive& m_archive;
    QTimer m_timer;
    QElapsedTimer m_sinceList;                 // since it was last read
    QHash<release::ReleaseId, qint64> m_known; // the last change of each, in milliseconds since 1970
    std::weak_ptr<OpenRelease> m_open;
    release::ReleaseId m_toldDeleted = release::ReleaseId::None;
    qint64 m_number = -1; // of the archive's state, as other programs left it
    Watching m_watching = Watching::Shown;
    bool m_isBegun = false;
    bool m_isAsking = false;
    bool m_listIsOld = false;
    bool m_openIsOld = false;
};

} // namespace tarjuman::desk
