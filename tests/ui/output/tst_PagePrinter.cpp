#include "ui/output/PagePrinter.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_PagePrinter : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    // A printer that prints into a file, so that what came out can be counted.
    std::unique_ptr<QPrinter> printer(const QString& name)
    {
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_folder.filePath(name));
        return printer;
    }
    int pagesIn(const QString& name)
    {
        QPdfDocument document;
        return document.load(m_folder.filePath(name)) == QPdfDocument::Error::None ? document.pageCount() : 0;
    }

private Q_SLOTS:
    void allPagesArePrinted()
    {
        QWidget window;
        PagePrinter pages(&window);
        QSignalSpy finished(&pages, &PagePrinter::finished);
        pages.print(*PdfPages::create({samplePdf(3)}), printer(u"all.pdf"_s));
        QVERIFY(pages.isPrinting());
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(pagesIn(u"all.pdf"_s), 3);
        QVERIFY(!pages.isPrinting());
    }

    void aRangeIsObeyed()
    {
        QWidget window;
        PagePrinter pages(&window);
        QSignalSpy finished(&pages, &PagePrinter::finished);
        auto some = printer(u"some.pdf"_s);
        some->setPrintRange(QPrinter::PageRange);
        some->setFromTo(2, 3);
        pages.print(*PdfPages::create({samplePdf(4)}), std::move(some));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(pagesIn(u"some.pdf"_s), 2);
    }

    void onSmallerPaperTheWholePageIsPrinted()
    {
        QWidget window;
        PagePrinter pages(&window);
        QSignalSpy finished(&pages, &PagePrinter::finished);
        auto small = printer(u"small.pdf"_s);
        small->setPageSize(QPageSize(QPageSize::A5));
        pages.print(*PdfPages::create({samplePdf(1)}), std::move(small));
        QTRY_COMPARE(finished.count(), 1);
        QPdfDocument document;
        QCOMPARE(document.load(m_folder.filePath(u"small.pdf"_s)), QPdfDocument::Error::None);
        const QImage page = document.render(0, {100, 141});
        QCOMPARE(qGray(page.pixel(50, 10)), 0); // the bar fills the upper quarter
        QVERIFY(qAlpha(page.pixel(50, 60)) == 0 || qGray(page.pixel(50, 60)) == 255);
    }

    void printingCanBeStopped()
    {
        QWidget window;
        PagePrinter pages(&window);
        QSignalSpy failed(&pages, &PagePrinter::failed);
        QSignalSpy finished(&pages, &PagePrinter::finished);
        pages.print(*PdfPages::create({samplePdf(4)}), printer(u"stopped.pdf"_s));
        pages.cancel();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(finished.count(), 0);
        QVERIFY(!pages.isPrinting());
    }

    void aPrinterThatCannotWriteIsSaidSo()
    {
        QWidget window;
        PagePrinter pages(&window);
        QSignalSpy failed(&pages, &PagePrinter::failed);
        pages.print(*PdfPages::create({samplePdf(1)}), printer(u"nowhere/deep/a.pdf"_s));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }
};

TARJUMAN_WIDGET_TEST(tst_PagePrinter)
#include "tst_PagePrinter.moc"
