#include "ui/output/PreviewMaker.h"

#include "app/base/WhenDone.h"

#include <QtConcurrent>

namespace tarjuman::ui {

constexpr int pauseInTyping = 250; // ms

static base::Result<Preview> loadPreview(const QList<desk::ExportOutcome>& outcomes)
{
    Preview preview;
    preview.textVerified = true;
    QList<QByteArray> files;
    for (const desk::ExportOutcome& outcome : outcomes) {
        files.append(outcome.pdf.bytes);
        preview.bytes += outcome.pdf.bytes.size();
        preview.textVerified = preview.textVerified && outcome.pdf.textVerified;
    }
    preview.pages = TRY(PdfPages::create(files));
    return preview;
}

PreviewMaker::PreviewMaker(Exporter exporter, QObject* parent)
    : QObject(parent)
    , m_run(std::move(exporter))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_run.start(m_orders); });
    connect(&m_run, &ExportRun::progressed, this, &PreviewMaker::progressed);
    connect(&m_run, &ExportRun::finished, this, &PreviewMaker::load);
    connect(&m_run, &ExportRun::failed, this, [this](const base::Error& error) { answer(error); });
}

void PreviewMaker::request(const QList<desk::ExportOrder>& orders, When when)
{
    ++m_request;
    m_waiting = true;
    m_orders = orders;
    m_run.drop();
    m_pause.start(when == When::Now ? 0 : pauseInTyping);
}

void PreviewMaker::drop()
{
    ++m_request;
    m_waiting = false;
    m_pause.stop();
    m_run.drop();
}

void PreviewMaker::load(const QList<desk::ExportOutcome>& outcomes)
{
    base::whenDone(this, QtConcurrent::run(loadPreview, outcomes),
                   [this, request = m_request](const base::Result<Preview>& preview) {
                       if (request == m_request)
                           answer(preview);
                   });
}

void PreviewMaker::answer(const base::Result<Preview>& preview)
{
    m_waiting = false;
    if (preview)
        Q_EMIT made(*preview);
    else
        Q_EMIT failed(preview.error());
}

} // namespace tarjuman::ui
