// Carries out export orders one after another on the desk's workers and tells how far they are. A new start
// drops what still runs. Owned by its parent; window's thread, which it never blocks.
#pragma once

#include "ui/output/Exporter.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace tarjuman::ui {

class ExportRun : public QObject {
    Q_OBJECT
public:
    explicit ExportRun(Exporter exporter, QObject* parent = nullptr);
    ~ExportRun() override; // asks the worker to stop

    void start(const QList<desk::ExportOrder>& orders);
    // Asks the worker to stop and waits for its answer: failed() with ErrorKind::Cancelled, or finished()
    // when the work was already done.
    void cancel();
    // Asks the worker to stop and forgets it: no more signals.
    void drop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const QList<tarjuman::desk::ExportOutcome>& outcomes);
    void failed(const tarjuman::base::Error& error); // what was exported before stays as it is

private:
    void startNext();
    void takeOutcome(int run, const base::Result<desk::ExportOutcome>& outcome);
    void end();
    void tellProgress();

    Exporter m_exporter;
    QList<desk::ExportOrder> m_orders;
    QList<desk::ExportOutcome> m_outcomes;
    std::stop_source m_stop;
    // Thousandths of the order at work; the worker writes it, a timer reads it, so that ten thousand pages
    // don't send ten thousand events.
    std::shared_ptr<std::atomic<int>> m_part;
    QTimer m_progressTimer;
    int m_run = 0; // answers of an earlier run are dropped
    bool m_running = false;
};

} // namespace tarjuman::ui
