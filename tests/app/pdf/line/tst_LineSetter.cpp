// How evenly lines of running text are filled. Its twin over real releases is tst_shared_pdf.
#include "app/pdf/line/LineSetter.h"

#include "tests/app/pdf/Greyness.h"
#include "tests/app/pdf/LongSample.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using namespace tarjuman::tests;
using text::Language;

class tst_LineSetter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frenchIsOfAnEvenGrey_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<double>("meanBlank");
        QTest::newRow("the whole width") << Form::French << 0.34;
        QTest::newRow("a column") << Form::SideBySide << 0.36;
    }
    void frenchIsOfAnEvenGrey()
    {
        QFETCH(Form, form);
        QFETCH(double, meanBlank);
        const Greyness grey = greynessOf(longSample(Language::French), form);
        qInfo().noquote() << grey.words();
        QVERIFY(grey.justified > 35);
        QVERIFY2(grey.looseShare() <= 0.03, qPrintable(grey.words()));
        QVERIFY2(grey.meanBlank() <= meanBlank, qPrintable(grey.words()));
        QVERIFY2(grey.widest <= 0.56, qPrintable(grey.words()));
        QVERIFY2(grey.unfilled * 12 <= grey.justified, qPrintable(grey.words()));
        QVERIFY2(grey.hyphensInARow <= 2, qPrintable(grey.words()));
    }

    void withoutHyphensNoWordIsDivided()
    {
        PageSetup setup;
        setup.hyphenateFrench = false;
        QCOMPARE(greynessOf(longSample(Language::French), Form::SideBySide, setup).hyphens, 0);
    }
};

TARJUMAN_TEST(tst_LineSetter)
#include "tst_LineSetter.moc"
