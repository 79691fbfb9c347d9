// Makes the pages that the reader sees while choosing and editing: exports without a file and loads the
// bytes, all away from the window. Another choice drops what is under way. An edit waits a moment for the
// keys that follow it, and never drops the pages under way, so that they keep up with somebody who types on
// and on; the moment grows with the work, up to half of the time. Owned by its parent; window's thread.
#pragma once

#include "ui/output/ExportRun.h"
#include "ui/output/PdfPages.h"

#include <QElapsedTimer>

namespace tarjuman::ui {

// The pages with the proof that came with them.
struct Preview {
    std::shared_ptr<PdfPages> pages;
    qint64 bytes = 0;
    bool textVerified = false;
    QStringList reservations = {};   // of the proofs
    QList<pdf::FitReport> fits = {}; // of each file
};

class PreviewMaker : public QObject {
    Q_OBJECT
public:
    enum class When { Now, AfterPause }; // a choice; an edit

    explicit PreviewMaker(Exporter exporter, QObject* parent = nullptr);

    // The files' pages follow one another in the preview.
    void request(const QList<desk::ExportOrder>& orders, When when = When::AfterPause);
    void drop();
    // Asked for and not yet answered.
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void progressed(int percent);
    void made(const tarjuman::ui::Preview& preview);
    void failed(const tarjuman::base::Error& error);

private:
    void load(const QList<desk::ExportOutcome>& outcomes);
    void answer(const base::Result<Preview>& preview);
    void startPause();

    ExportRun m_run;

    QTimer m_pause;
    QElapsedTimer m_sinceStart; // of the pages under way
    int m_lastWork = 0;         // ms
    QList<desk::ExportOrder> m_orders;
    int m_request = 0;
    bool m_waiting = false;
    bool m_working = false; // between the start and the answer
    bool m_again = false;   // an edit came meanwhile
};

} // namespace tarjuman::ui
