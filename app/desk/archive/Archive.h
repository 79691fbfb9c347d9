// The archive as every use case gets it: the store, what changed in it, told to whoever shows it, and the
// jobs that work on it. Owned by the desk, on its thread; calls come from any thread, until finish().
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Result.h"
#include "app/base/Workers.h"
#include "app/release/Release.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace tarjuman::storage {
class Store;
struct Opened;
struct Standing;
} // namespace tarjuman::storage

namespace tarjuman::desk {

class Archive : public QObject {
    Q_OBJECT
public:
    // A file is made on first use.
    explicit Archive(const base::ArchiveAddress& address);
    ~Archive() override;

    const base::ArchiveAddress& address() const;
    // For the desk's own classes. Its futures end on other threads: base::whenDone().
    storage::Store& store() { return *m_store; }

    // Everything else may be asked at once; it waits its turn on the storage thread.
    QFuture<base::Result<storage::Opened>> open();
    bool isReadOnly() const { return m_isReadOnly; } // known once open() ended
    // Lets go of it, for whoever replaces the file; open() opens it anew.
    QFuture<base::Result<void>> close();

    // Whether a release is in the list, deleted or gone, and as of which revision; in its turn.
    QFuture<base::Result<storage::Standing>> standing(release::ReleaseId id);

    // What a job does with the store says how it ends with the program.
    enum class Job {
        Reads, // it is refused its next question
        Stores // it is waited for
    };
    // Work on a worker thread, which takes a storage::Store& and may wait there for its answers.
    template <typename Work>
    auto start(Job job, Work work)
    {
        auto running =
            QtConcurrent::run(&base::workers(), [this, work = std::move(work)] { return work(*m_store); });
        note(job, QFuture<void>(running));
        return running;
    }

    // Tells that these were changed, in the next turn of this thread's event loop.
    void announce(const QList<release::Release>& changed, const QList<release::ReleaseId>& removed = {});
    void announce(const QList<release::ReleaseSummary>& changed,
                  const QList<release::ReleaseId>& removed = {});

    // The end: waits for every job and for all that the store was asked. Whoever asks the store from now on
    // is told that it is not open.
    void finish();

Q_SIGNALS:
    // Something about these releases changed in the archive; `removed` ones left the list.
    void summariesChanged(const QList<tarjuman::release::ReleaseSummary>& changed,
                          const QList<tarjuman::release::ReleaseId>& removed);

private:
    struct Running {
        Job job = Job::Reads;
        QFuture<void> end;
    };
    void note(Job job, const QFuture<void>& end);
    void waitFor(Job job);

    std::unique_ptr<storage::Store> m_store;
    std::atomic<bool> m_isReadOnly = false;
    QMutex m_mutex; // guards the next
    QList<Running> m_running;
};

} // namespace tarjuman::desk
