#include "ui/output/ExportRun.h"

#include "app/base/WhenDone.h"

namespace tarjuman::ui {

ExportRun::ExportRun(Exporter exporter, QObject* parent)
    : QObject(parent)
    , m_exporter(std::move(exporter))
{
    m_progressTimer.setInterval(50);
    connect(&m_progressTimer, &QTimer::timeout, this, &ExportRun::tellProgress);
}

ExportRun::~ExportRun()
{
    m_stop.request_stop();
}

void ExportRun::start(const QList<desk::ExportOrder>& orders)
{
    drop();
    m_orders = orders;
    m_outcomes.clear();
    m_stop = std::stop_source();
    m_running = true;
    m_progressTimer.start();
    startNext();
}

void ExportRun::cancel()
{
    m_stop.request_stop();
}

void ExportRun::drop()
{
    m_stop.request_stop();
    end();
}

void ExportRun::startNext()
{
    m_part = std::make_shared<std::atomic<int>>(0);
    const auto progress = [part = m_part](int done, int total) {
        part->store(static_cast<int>(done * 1000LL / qMax(1, total)));
    };
    const desk::ExportOrder& order = m_orders.at(m_outcomes.size());
    base::whenDone(
        this, m_exporter(order, m_stop.get_token(), progress),
        [this, run = m_run](const base::Result<desk::ExportOutcome>& outcome) { takeOutcome(run, outcome); });
}

void ExportRun::takeOutcome(int run, const base::Result<desk::ExportOutcome>& outcome)
{
    if (run != m_run)
        return;
    if (!outcome) {
        end();
        Q_EMIT failed(outcome.error());
        return;
    }
    m_outcomes.append(*outcome);
    if (m_outcomes.size() < m_orders.size()) {
        startNext();
        return;
    }
    end();
    Q_EMIT finished(m_outcomes);
}

void ExportRun::end()
{
    ++m_run;
    m_running = false;
    m_progressTimer.stop();
}

void ExportRun::tellProgress()
{
    const auto done = m_outcomes.size() * 1000 + m_part->load();
    Q_EMIT progressed(static_cast<int>(done / (m_orders.size() * 10)));
}

} // namespace tarjuman::ui
