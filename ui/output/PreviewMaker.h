// Makes the pages that the reader sees while choosing and editing: waits for a pause of 250 ms after the last
// change, exports without a file, loads the bytes, all away from the window. A newer request drops the older
// one. Owned by its parent; window's thread.
#pragma once

#include "ui/output/ExportRun.h"
#include "ui/output/PdfPages.h"

namespace tarjuman::ui {

// The pages with the proof that came with them.
struct Preview {
    std::shared_ptr<PdfPages> pages;
    qint64 bytes = 0;
    bool textVerified = false;
};

class PreviewMaker : public QObject {
    Q_OBJECT
public:
    enum class When { Now, AfterPause };

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

    ExportRun m_run;
    QTimer m_pause;
    QList<desk::ExportOrder> m_orders;
    int m_request = 0;
    bool m_waiting = false;
};

} // namespace tarjuman::ui
