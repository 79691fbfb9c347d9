#include "ui/output/PageStrip.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QSignalSpy>
#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;

class tst_PageStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasARow()
    {
        PageStrip strip;
        strip.setPages(*PdfPages::create({samplePdf(3)}));
        QCOMPARE(strip.model()->rowCount(), 3);
        QCOMPARE(strip.currentPage(), 0);
        QCOMPARE(strip.pictureSize(0), QSize(72, 102));
        strip.setPages(nullptr);
        QCOMPARE(strip.model()->rowCount(), 0);
    }

    void theArrowsChooseAPage()
    {
        PageStrip strip;
        strip.setPages(*PdfPages::create({samplePdf(3)}));
        strip.resize(112, 500);
        strip.show();
        QSignalSpy chosen(&strip, &PageStrip::pageChosen);
        QTest::keyClick(&strip, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
    }

    void followingTheViewSaysNothing()
    {
        PageStrip strip;
        strip.setPages(*PdfPages::create({samplePdf(3)}));
        QSignalSpy chosen(&strip, &PageStrip::pageChosen);
        strip.setCurrentPage(2);
        QCOMPARE(strip.currentPage(), 2);
        QCOMPARE(chosen.count(), 0);
        strip.setPages(*PdfPages::create({samplePdf(4)}));
        QCOMPARE(strip.currentPage(), 2);
    }

    void picturesAreRendered()
    {
        PageStrip strip;
        strip.setPages(*PdfPages::create({samplePdf(1)}));
        strip.resize(112, 300);
        strip.show();
        QTRY_VERIFY(!strip.picture(0).isNull());
    }
};

TARJUMAN_WIDGET_TEST(tst_PageStrip)
#include "tst_PageStrip.moc"
