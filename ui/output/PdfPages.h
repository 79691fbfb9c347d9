// The pages of finished PDFs, ready to be painted: what the reader sees is rendered from the very bytes that
// are saved. Loaded whole, then immutable; render() may be called on any thread (Qt PDF locks its engine).
#pragma once

#include "app/base/Result.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QList>
#include <QPdfDocument>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace tarjuman::ui {

class PdfPages {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::ui::PdfPages)
public:
    // The pages of all the files, in order. Fails when one of them cannot be read as a PDF. Takes some
    // milliseconds: call it on a worker.
    static base::Result<std::shared_ptr<PdfPages>> create(const QList<QByteArray>& files);

    int count() const { return static_cast<int>(m_pages.size()); }
    QSizeF sizeOf(int page) const { return m_pages[static_cast<size_t>(page)].size; } // points
    // White paper with the page upon it, `pixels` large; null when the engine fails.
    QImage render(int page, QSize pixels);
    // As the engine reads it, in the order of reading.
    QString text(int page);
    // Where a stretch of that text stands, a box a line, in points from the top left; empty when it cannot
    // be told.
    QList<QRectF> boxes(int page, int start, int length);

private:
    // The document reads from the buffer for as long as it lives.
    struct File {
        QBuffer buffer;
        QPdfDocument document;
    };
    struct Page {
        QPdfDocument* document;
        int number;
        QSizeF size;
    };

    static int characterAt(const Page& page, int textIndex, int guess);

    std::vector<std::unique_ptr<File>> m_files;
    std::vector<Page> m_pages;
};

} // namespace tarjuman::ui
