#include "app/base/Result.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tarjuman::base::Error;
using tarjuman::base::ErrorKind;
using tarjuman::base::Result;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorKind::BadInput, u"%1 is odd"_s.arg(number)};
    return number / 2;
}

Result<int> quarter(int number)
{
    return TRY(half(TRY(half(number))));
}

Result<void> checkQuarter(int number)
{
    TRY(quarter(number));
    return {};
}

Result<int> three(int number)
{
    TRY(checkQuarter(number));
    return 3;
}

} // namespace

class tst_Result : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tryYieldsTheValue() { QCOMPARE(quarter(12).value(), 3); }

    void tryPassesTheFirstErrorUpward()
    {
        const auto result = quarter(6);
        QVERIFY(!result);
        QCOMPARE(result.error().message, u"3 is odd"_s);
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
    }

    void aResultWithoutValueCarriesErrorsToo()
    {
        QVERIFY(checkQuarter(8).has_value());
        QVERIFY(!checkQuarter(7).has_value());
    }

    void tryTakesAResultWithoutValue()
    {
        QCOMPARE(three(8).value(), 3);
        QCOMPARE(three(7).error().message, u"7 is odd"_s);
    }
};

TARJUMAN_TEST(tst_Result)
#include "tst_Result.moc"
