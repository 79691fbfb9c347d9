#include "app/pdf/text/BreakRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_BreakRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreKnown()
    {
        for (const QString& address : {u"https://a.example"_s, u"www.a.example"_s,
                                       u"presse@institut.example"_s, u"institut.example/presse"_s})
            QVERIFY2(isAddress(address), qPrintable(address));
        for (const QString& word :
             {u"et/ou"_s, u"12/05/2031"_s, u"1.5/km"_s, u"mot."_s, u"@nom"_s, u"fin./suite"_s})
            QVERIFY2(!isAddress(word), qPrintable(word));
    }

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
