#include "app/checks/MixedDigits.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;

class tst_MixedDigits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOtherSetIsFoundInItsParagraph()
    {
        const auto side = sideOf({u"في عام ٢٠١٨ و٢٠١٩"_s, u"من 6 طوابق"_s});
        const Findings found = mixedDigits(side);
        QCOMPARE(found.size(), 1);
        QCOMPARE(described(found.first(), side[1].text), u"mixed-digits[6]٦"_s);
        QCOMPARE(found.first().where.paragraph, side[1].id);
        QVERIFY(!found.first().message.isEmpty());
    }

    void oneSetIsNone() { QVERIFY(mixedDigits(sideOf({u"في 2018"_s, u"من 6"_s})).isEmpty()); }
};

TARJUMAN_TEST(tst_MixedDigits)
#include "tst_MixedDigits.moc"
