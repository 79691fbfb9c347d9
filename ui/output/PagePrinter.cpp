#include "ui/output/PagePrinter.h"

#include "app/base/Workers.h"
#include "ui/output/PrintDialog.h"

#include <QFutureWatcher>
#include <QPrinter>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

PagePrinter::PagePrinter(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

PagePrinter::~PagePrinter()
{
    end();
}

void PagePrinter::ask(const std::shared_ptr<PdfPages>& pages)
{
    if (!pages || pages->count() == 0 || isPrinting())
        return;
    // The dialog works on the printer until it is answered.
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>());
    (*printer)->setPageSize(QPageSize(pages->sizeOf(0), QPageSize::Point, {}, QPageSize::FuzzyMatch));
    auto* dialog = new PrintDialog(printer->get(), m_window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages->count());
    dialog->setFromTo(1, pages->count());
    connect(dialog, qOverload<QPrinter*>(&PrintDialog::accepted), this,
            [this, pages, printer] { print(pages, std::move(*printer)); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives the dialog
    dialog->open();
}

void PagePrinter::print(const std::shared_ptr<PdfPages>& pages, std::unique_ptr<QPrinter> printer)
{
    if (isPrinting())
        return;
    const bool range = printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0;
    m_first = range ? std::clamp(printer->fromPage() - 1, 0, pages->count() - 1) : 0;
    m_last = range ? std::clamp(printer->toPage() - 1, m_first, pages->count() - 1) : pages->count() - 1;
    m_next = m_first;
    m_pages = pages;
    m_printer = std::move(printer);
    m_cancelled = false;
    m_printer->setResolution(resolution);
    m_printer->setFullPage(true);
    if (!m_painter.begin(m_printer.get())) {
        end();
        Q_EMIT failed(tr("The printer does not answer. Nothing was printed; try another one."));
        return;
    }
    Q_EMIT started();
    renderNext();
}

void PagePrinter::renderNext()
{
    const QSize pixels = (m_pages->sizeOf(m_next) * resolution / 72.0).toSize();
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher] {
        watcher->deleteLater();
        printPage(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        &base::workers(), [pages = m_pages, page = m_next, pixels] { return pages->render(page, pixels); }));
}

void PagePrinter::printPage(const QImage& image)
{
    const bool fresh = m_next == m_first || m_printer->newPage();
    if (m_cancelled || image.isNull() || !fresh) {
        const bool cancelled = m_cancelled;
        m_printer->abort();
        end();
        Q_EMIT failed(cancelled ? tr("Printing was stopped.")
                                : tr("Printing broke off. Look at the printer and print again."));
        return;
    }
    // On smaller paper than the page was set for, the whole page is printed smaller.
    const QSizeF paper = m_printer->paperRect(QPrinter::DevicePixel).size();
    QSizeF size = image.size();
    if (size.width() > paper.width() + 1 || size.height() > paper.height() + 1)
        size.scale(paper, Qt::KeepAspectRatio);
    m_painter.drawImage(QRectF(QPointF((paper.width() - size.width()) / 2, 0), size), image);
    Q_EMIT progressed(100 * (m_next - m_first + 1) / (m_last - m_first + 1));
    if (++m_next <= m_last) {
        renderNext();
        return;
    }
    end();
    Q_EMIT finished();
}

void PagePrinter::end()
{
    if (m_painter.isActive())
        m_painter.end();
    m_printer.reset();
    m_pages.reset();
}

} // namespace tarjuman::ui
