#include "app/text/Titles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Titles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titlesLeadToNames()
    {
        QVERIFY(namesAfter(u"السيد") > 0);
        QVERIFY(namesAfter(u"باللواء") > 0);
        QVERIFY(namesAfter(u"بن") > 0);
        QCOMPARE(namesAfter(u"المدينة"), 0);
        QCOMPARE(namesAfter(u""), 0);
    }

    void bothLanguagesHaveTitles()
    {
        QVERIFY(isTitle(u"Mme", Language::French));
        QVERIFY(isTitle(u"général", Language::French));
        QVERIFY(!isTitle(u"ville", Language::French));
        QVERIFY(isTitle(u"السيدة", Language::Arabic));
        QVERIFY(!isTitle(u"السيدة", Language::French));
    }

    void linksStandWithinNames()
    {
        QVERIFY(isLinkOfNames(u"Al", Language::French));
        QVERIFY(!isLinkOfNames(u"le", Language::French));
        QVERIFY(isLinkOfNames(u"آل", Language::Arabic));
    }
};

TARJUMAN_TEST(tst_Titles)
#include "tst_Titles.moc"
