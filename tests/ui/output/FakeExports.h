// An exporter that does what the test says, when it says so, and PDFs with a known number of pages. Owned by
// the test; its thread.
#pragma once

#include "ui/output/Exporter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>

#include <memory>
#include <vector>

namespace tarjuman::ui {

// Each page holds a black bar, so that it is not blank.
inline QByteArray samplePdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height() / 4, Qt::black);
    }
    painter.end();
    return bytes;
}

inline desk::ExportOutcome sampleOutcome(int pages = 1, const QString& file = {})
{
    return {{samplePdf(pages), pages, true}, file};
}

class FakeExports {
public:
    using Answer = base::Result<desk::ExportOutcome>;

    struct Call {
        desk::ExportOrder order;
        std::stop_token stop;
        base::Progress progress;
        QPromise<Answer> promise;
    };

    Exporter exporter()
    {
        return [this](const desk::ExportOrder& order, std::stop_token stop, const base::Progress& progress) {
            calls.push_back(std::make_unique<Call>(Call{order, std::move(stop), progress, {}}));
            calls.back()->promise.start();
            QFuture<Answer> future = calls.back()->promise.future();
            if (answerAtOnce)
                answer(count() - 1, answerAtOnce(order));
            return future;
        };
    }

    int count() const { return static_cast<int>(calls.size()); }
    Call& call(int number) { return *calls.at(static_cast<size_t>(number)); }
    void answer(int number, const Answer& answer)
    {
        call(number).promise.addResult(answer);
        call(number).promise.finish();
    }
    void answerLast(const Answer& answer) { this->answer(count() - 1, answer); }

    std::function<Answer(const desk::ExportOrder&)> answerAtOnce;
    std::vector<std::unique_ptr<Call>> calls;
};

} // namespace tarjuman::ui
