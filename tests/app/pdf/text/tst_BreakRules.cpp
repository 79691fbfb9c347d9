#include "app/pdf/text/BreakRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_BreakRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreCutAtTheirJoints()
    {
        const QString address = u"https://a-b.example/c_d?e=1.zip"_s;
        QString cut;
        for (qsizetype offset = 0; offset < address.size(); ++offset) {
            if (cutsAddress(address, offset))
                cut += u'|';
            cut += address[offset];
        }
        QCOMPARE(cut, u"https://|a-b|.example/|c_|d?|e=|1|.zip"_s);
        QVERIFY(!cutsAddress(address, address.size()));
    }
};

TARJUMAN_TEST(tst_BreakRules)
#include "tst_BreakRules.moc"
