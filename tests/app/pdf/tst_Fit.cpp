#include "app/pdf/Fit.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::pdf;

class tst_Fit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leadingAndMarginsGiveWayBeforeType()
    {
        const FitLimits limits{0.8, 0.9, 0.6};
        QCOMPARE(tighteningOf(0, limits), Tightening{});
        const Tightening half = tighteningOf(0.5, limits);
        QCOMPARE(half.type, 1.0);
        QCOMPARE(half.leading, 0.9);
        QCOMPARE(half.margins, 0.6);
        QCOMPARE(tighteningOf(0.75, limits).type, 0.9);
        QCOMPARE(tighteningOf(1, limits), (Tightening{0.8, 0.9, 0.6}));
    }

    void factorsReachEveryMeasure()
    {
        const PageSetup setup;
        const PageSetup tight = tightened(setup, {0.9, 0.95, 0.8});
        QCOMPARE(tight.fontSize.french, 0.9 * setup.fontSize.french);
        QCOMPARE(tight.fontSize.arabic, 0.9 * setup.fontSize.arabic);
        QCOMPARE(tight.titleSize.arabic, 0.9 * setup.titleSize.arabic);
        QCOMPARE(tight.leading.french, 0.95);
        QCOMPARE(tight.leading.arabic, 0.95);
        QCOMPARE(tight.margins.top(), 0.8 * setup.margins.top());
    }

    void marginsStayPrintable()
    {
        PageSetup setup;
        setup.margins = {40, 30, 20, 60};
        const QMarginsF tight = tightened(setup, {1, 1, 0.5}).margins;
        QCOMPARE(tight, QMarginsF(28, 28, 20, 30));
    }
};

TARJUMAN_TEST(tst_Fit)
#include "tst_Fit.moc"
