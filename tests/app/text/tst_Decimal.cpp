#include "app/text/Decimal.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Decimal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalValuesAreEqual()
    {
        QCOMPARE(Decimal::fromDigits(u"3", u"50"), Decimal::fromDigits(u"3", u"5"));
        QCOMPARE(Decimal::fromDigits(u"007"), Decimal(7));
        QCOMPARE(Decimal::fromDigits(u"٢٣"), Decimal(23));
        QCOMPARE(Decimal(0).negated(), Decimal(0));
        QVERIFY(Decimal(1) != Decimal(1).negated());
    }

    void textsAreExact()
    {
        QCOMPARE(Decimal::fromDigits(u"0", u"05").toString(), u"0.05"_s);
        QCOMPARE(Decimal::fromDigits(u"3", u"5").negated().toString(), u"-3.5"_s);
        QCOMPARE(Decimal::fromDigits(u"123456789012345678901234567890").toString(),
                 u"123456789012345678901234567890"_s);
        QCOMPARE(Decimal().toString(), u"0"_s);
    }

    void sumsCarry()
    {
        QCOMPARE(Decimal(999).plus(Decimal(1)).toString(), u"1000"_s);
        QCOMPARE(Decimal::fromDigits(u"2", u"75").plus(Decimal::fromDigits(u"0", u"25")), Decimal(3));
        QCOMPARE(Decimal().plus(Decimal(5)), Decimal(5));
    }

    void powersOfTenMoveTheMark()
    {
        QCOMPARE(Decimal::fromDigits(u"3", u"2").timesTenTo(9).toString(), u"3200000000"_s);
        QCOMPARE(Decimal(50).timesTenTo(-2).toString(), u"0.5"_s);
        QCOMPARE(Decimal(0).timesTenTo(6), Decimal(0));
    }

    void valuesAreOrdered()
    {
        QVERIFY(Decimal(9) < Decimal(10));
        QVERIFY(Decimal::fromDigits(u"2", u"5") < Decimal::fromDigits(u"2", u"75"));
        QVERIFY(Decimal(10).negated() < Decimal(9).negated());
        QVERIFY(!(Decimal(5) < Decimal(5)));
    }
};

TARJUMAN_TEST(tst_Decimal)
#include "tst_Decimal.moc"
