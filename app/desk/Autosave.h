// Decides when an open release is written: soon after the last change, and every so often while typing goes
// on, so that at no moment more than the last second is unwritten; after a failed save again and again, at
// growing distances. Only a clock: OpenRelease does the writing. Lives on the window's thread.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tarjuman::desk {

class Autosave : public QObject {
    Q_OBJECT
public:
    // After the last change, and after the first change that is not yet written. Both leave time for the
    // writing itself within the second that is promised.
    static constexpr std::chrono::milliseconds pause{400};
    static constexpr std::chrono::milliseconds ceiling{500};
    // The first and the longest wait after a failure. A program that was writing is mostly done soon.
    static constexpr std::chrono::milliseconds firstRetry{500};
    static constexpr std::chrono::milliseconds lastRetry{30000};

    explicit Autosave(QObject* parent = nullptr);

    void noteChange();  // something waits to be written
    void noteSaving();  // all that waited is being written; what changes from now on waits in its own time
    void noteSaved();   // it is written
    void noteFailure(); // the last save failed: try again later

Q_SIGNALS:
    void due();

private:
    void fire();

    QTimer m_pause;
    QTimer m_ceiling;
    QTimer m_retry;
    std::chrono::milliseconds m_nextRetry = firstRetry;
};

} // namespace tarjuman::desk
