// Decides when an open release is written: within a second of the last change, and at least every two seconds
// while typing goes on; after a failed save again and again, at growing distances. Only a clock: OpenRelease
// does the writing. Lives on the window's thread.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tarjuman::desk {

class Autosave : public QObject {
    Q_OBJECT
public:
    // After the last change, and after the first change that is not yet written. Both leave time for the
    // writing itself within the second and the two seconds that are promised.
    static constexpr std::chrono::milliseconds pause{600};
    static constexpr std::chrono::milliseconds ceiling{1600};
    // The first and the longest wait after a failure.
    static constexpr std::chrono::milliseconds firstRetry{2000};
    static constexpr std::chrono::milliseconds lastRetry{30000};

    explicit Autosave(QObject* parent = nullptr);

    void noteChange();  // something waits to be written
    void noteSaved();   // all that waited is written, or is being written
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
