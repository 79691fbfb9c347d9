#include "ui/output/PdfPages.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;

class tst_PdfPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesOfAllFilesStandInOrder()
    {
        const auto pages = PdfPages::create({samplePdf(2), samplePdf(1)});
        QVERIFY(pages);
        QCOMPARE((*pages)->count(), 3);
        QCOMPARE((*pages)->sizeOf(2).toSize(), QSize(595, 842));
    }

    void aPageIsRenderedOnWhitePaper()
    {
        const auto pages = PdfPages::create({samplePdf(1)});
        QVERIFY(pages);
        const QImage image = (*pages)->render(0, {210, 297});
        QCOMPARE(image.size(), QSize(210, 297));
        QCOMPARE(image.pixelColor(105, 290), QColor(Qt::white));
        QCOMPARE(image.pixelColor(105, 40), QColor(Qt::black));
    }

    void brokenBytesAreAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArrayLiteral("Communiqué");
        QTest::newRow("the first half") << samplePdf(3).left(200);
    }
    void brokenBytesAreAnError()
    {
        QFETCH(QByteArray, bytes);
        const auto pages = PdfPages::create({bytes});
        QVERIFY(!pages);
        QVERIFY(!pages.error().message.isEmpty());
    }
};

TARJUMAN_WIDGET_TEST(tst_PdfPages)
#include "tst_PdfPages.moc"
