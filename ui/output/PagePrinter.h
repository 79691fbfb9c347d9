// Prints the pages that the reader sees: asks with the system's dialog, then renders page after page on a
// worker and hands them to the printer, so that the window stays free. Owned by its parent widget; window's
// thread.
#pragma once

#include "ui/output/PdfPages.h"

#include <QObject>
#include <QPainter>

class QPrinter;
class QWidget;

namespace tarjuman::ui {

class PagePrinter : public QObject {
    Q_OBJECT
public:
    explicit PagePrinter(QWidget* window);
    ~PagePrinter() override; // what was not sent yet is not printed

    void ask(const std::shared_ptr<PdfPages>& pages);
    // The printer's own range of pages, or all of them.
    void print(const std::shared_ptr<PdfPages>& pages, std::unique_ptr<QPrinter> printer);
    // After the page at work.
    void cancel() { m_cancelled = true; }
    bool isPrinting() const { return m_printer != nullptr; }

    // Dots an inch: finer is no gain for text on paper and takes memory (a page of A4 has 35 MB at 300).
    static constexpr int resolution = 300;

Q_SIGNALS:
    void started();
    void progressed(int percent);
    void finished();
    void failed(const QString& sentence);

private:
    void renderNext();
    void printPage(const QImage& image);
    void end();

    QWidget* m_window;
    std::shared_ptr<PdfPages> m_pages;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter;
    int m_first = 0;
    int m_last = 0;
    int m_next = 0;
    bool m_cancelled = false;
};

} // namespace tarjuman::ui
