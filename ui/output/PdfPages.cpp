#include "ui/output/PdfPages.h"

#include "app/base/Workers.h"

#include <QPainter>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

base::Result<std::shared_ptr<PdfPages>> PdfPages::create(const QList<QByteArray>& files)
{
    // Closing a document waits for the engine, which may be at work for somebody else: never the window.
    const auto closeAside = [](PdfPages* pages) { base::workers().start([pages] { delete pages; }); };
    const std::shared_ptr<PdfPages> pages(new PdfPages, closeAside);
    for (const QByteArray& bytes : files) {
        auto file = std::make_unique<File>();
        file->buffer.setData(bytes);
        file->buffer.open(QIODevice::ReadOnly);
        file->document.load(&file->buffer);
        if (file->document.status() != QPdfDocument::Status::Ready)
            return base::Error{base::ErrorKind::BadInput, tr("The pages cannot be shown."),
                               u"Qt PDF error %1"_s.arg(static_cast<int>(file->document.error()))};
        for (int number = 0; number < file->document.pageCount(); ++number)
            pages->m_pages.push_back({&file->document, number, file->document.pagePointSize(number)});
        pages->m_files.push_back(std::move(file));
    }
    return pages;
}

// The engine gives a box for every piece of text, in Arabic for every letter: what touches in a line is one.
static QList<QRectF> linesOf(const QList<QPolygonF>& pieces)
{
    constexpr double beside = 12; // points, a wide blank
    constexpr double above = 3;   // letters of a line stand higher and lower
    QList<QRectF> lines;
    for (const QPolygonF& piece : pieces) {
        const QRectF box = piece.boundingRect();
        if (!lines.isEmpty() && lines.last().adjusted(-beside, -above, beside, above).intersects(box))
            lines.last() = lines.last().united(box);
        else
            lines.append(box);
    }
    return lines;
}

QImage PdfPages::render(int page, QSize pixels)
{
    const Page& source = m_pages[static_cast<size_t>(page)];
    const QImage ink = source.document->render(source.number, pixels);
    if (ink.isNull())
        return {};
    QImage paper(pixels, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, ink);
    return paper;
}

QString PdfPages::text(int page)
{
    const Page& source = m_pages[static_cast<size_t>(page)];
    return source.document->getAllText(source.number).text();
}

// The engine counts characters of its own, some of which leave nothing in the text (marks of direction): a
// stretch of the text begins at its own index or later.
int PdfPages::characterAt(const Page& page, int textIndex, int guess)
{
    int low = std::max(guess, textIndex);
    int high = 2 * textIndex + 64;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const auto before = page.document->getSelectionAtIndex(page.number, 0, middle).text().size();
        if (before < textIndex)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

QList<QRectF> PdfPages::boxes(int page, int start, int length)
{
    const Page& source = m_pages[static_cast<size_t>(page)];
    const QString wanted = text(page).mid(start, length);
    QPdfSelection selection = source.document->getSelectionAtIndex(source.number, start, length);
    if (selection.text() != wanted) {
        const int first = characterAt(source, start, start);
        const int last = characterAt(source, start + length, first);
        selection = source.document->getSelectionAtIndex(source.number, first, last - first);
    }
    return linesOf(selection.bounds());
}

} // namespace tarjuman::ui
