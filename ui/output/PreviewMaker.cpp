#include "ui/output/PreviewMaker.h"

#include "app/base/WhenDone.h"
#include "app/base/Workers.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace tarjuman::ui {

// Keys that follow one another this soon make one preview.
constexpr int shortestPause = 40; // ms
constexpr int longestPause = 500;

static base::Result<Preview> loadPreview(const QList<desk::ExportOutcome>& outcomes)
{
    Preview preview;
    preview.textVerified = true;
    QList<QByteArray> files;
    for (const desk::ExportOutcome& outcome : outcomes) {
        files.append(outcome.pdf.bytes);
        preview.bytes += outcome.pdf.bytes.size();
        preview.fits.append(outcome.pdf.fit);
        preview.textVerified = preview.textVerified && outcome.pdf.textVerified;
        preview.reservations.append(outcome.pdf.reservations);
    }
    preview.pages = TRY(PdfPages::create(files));
    return preview;
}

PreviewMaker::PreviewMaker(Exporter exporter, QObject* parent)
    : QObject(parent)
    , m_run(std::move(exporter))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_working = true;
        m_sinceStart.start();
        m_run.start(m_orders);
    });
    connect(&m_run, &ExportRun::progressed, this, &PreviewMaker::progressed);
    connect(&m_run, &ExportRun::finished, this, &PreviewMaker::load);
    connect(&m_run, &ExportRun::failed, this, [this](const base::Error& error) { answer(error); });
}

void PreviewMaker::request(const QList<desk::ExportOrder>& orders, When when)
{
    m_orders = orders;
    if (when == When::Now) {
        drop();
        m_waiting = true;
        m_pause.start(0);
        return;
    }
    m_waiting = true;
    if (m_working)
        m_again = true;
    else if (!m_pause.isActive())
        startPause();
}

void PreviewMaker::startPause()
{
    m_pause.start(std::clamp(m_lastWork / 2, shortestPause, longestPause));
}

void PreviewMaker::drop()
{
    ++m_request;
    m_waiting = false;
    m_working = false;
    m_again = false;
    m_pause.stop();
    m_run.drop();
}

void PreviewMaker::load(const QList<desk::ExportOutcome>& outcomes)
{
    base::whenDone(this, QtConcurrent::run(&base::workers(), loadPreview, outcomes),
                   [this, request = m_request](const base::Result<Preview>& preview) {
                       if (request == m_request)
                           answer(preview);
                   });
}

void PreviewMaker::answer(const base::Result<Preview>& preview)
{
    m_working = false;
    m_lastWork = static_cast<int>(m_sinceStart.elapsed());
    const bool again = std::exchange(m_again, false);
    m_waiting = again;
    if (again)
        startPause();
    if (preview)
        Q_EMIT made(*preview);
    else if (!again) // the newer text may do
        Q_EMIT failed(preview.error());
}

} // namespace tarjuman::ui
