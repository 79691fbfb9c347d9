#include "ui/output/PageView.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;

class tst_PageView : public QObject {
    Q_OBJECT

    static void open(PageView& view, int pages)
    {
        view.resize(448, 594);
        view.setPages(*PdfPages::create({samplePdf(pages)}));
        view.show();
    }

private Q_SLOTS:
    void atFirstTheWholePageFits()
    {
        PageView view;
        open(view, 1);
        QCOMPARE(view.zoom(), 0);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    }

    void theKeysTurnThePages()
    {
        PageView view;
        open(view, 3);
        QSignalSpy changed(&view, &PageView::currentPageChanged);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentPage(), 2);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(view.currentPage(), 1);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentPage(), 0);
        QCOMPARE(changed.count(), 4);
    }

    void zoomingStaysOnThePage()
    {
        PageView view;
        open(view, 3);
        view.goToPage(2);
        view.setZoom(200);
        QCOMPARE(view.currentPage(), 2);
        QVERIFY(view.horizontalScrollBar()->maximum() > 0);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view.zoom(), 175);
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view.zoom(), 200);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom(), 0);
        QCOMPARE(view.currentPage(), 2);
    }

    void zoomHasLimits()
    {
        PageView view;
        open(view, 1);
        view.setZoom(10000);
        QCOMPARE(view.zoom(), 400);
        view.setZoom(1);
        QCOMPARE(view.zoom(), 25);
    }

    void newPagesKeepThePlace()
    {
        PageView view;
        open(view, 3);
        view.goToPage(1);
        view.setPages(*PdfPages::create({samplePdf(4)}));
        QCOMPARE(view.currentPage(), 1);
    }

    void pagesArePainted()
    {
        PageView view;
        open(view, 1);
        const QPoint inBar(224, 60);
        QTRY_COMPARE(view.grab().toImage().pixelColor(inBar), QColor(Qt::black));
    }
};

TARJUMAN_WIDGET_TEST(tst_PageView)
#include "tst_PageView.moc"
