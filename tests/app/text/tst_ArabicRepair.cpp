#include "app/text/ArabicRepair.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_ArabicRepair : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapesBecomeLetters()
    {
        // The shapes of "سلام", with the ligature of lam and alif.
        QCOMPARE(withoutPresentationForms(u"\ufeb3\ufefc\ufee1 ok"), u"سلام ok"_s);
        QCOMPARE(withoutPresentationForms(u"\ufdfa"), u"\ufdfa"_s); // a whole phrase stays a sign
        QCOMPARE(withoutPresentationForms(u"مُدرِّسة ½ ﬁn"), u"مُدرِّسة ½ ﬁn"_s);
    }

    void theOrderIsSeenFromShapes()
    {
        QVERIFY(!isVisualOrder(u"\ufeb3\ufefc\ufee1"));
        QVERIFY(!isVisualOrder(u"\ufed3\ufef2")); // initial, final: as written
        QVERIFY(isVisualOrder(u"\ufef2\ufed3"));  // the same from the left
    }

    void theOrderIsSeenFromWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isVisual");
        QTest::newRow("as written") << u"التقى الأمين العام وزير الثقافة في مدينة الرباط"_s << false;
        QTest::newRow("from the left") << u"طابرلا ةنيدم يف ةفاقثلا ريزو ماعلا نيمألا ىقتلا"_s << true;
        QTest::newRow("one word says too little") << u"ةنيدم"_s << false;
        QTest::newRow("no Arabic") << u"rien à voir"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void theOrderIsSeenFromWords()
    {
        QFETCH(QString, text);
        QTEST(isVisualOrder(text), "isVisual");
    }

    void linesAreTurnedRound_data()
    {
        QTest::addColumn<QString>("visual");
        QTest::addColumn<QString>("written");
        QTest::newRow("letters") << u"طابرلا ةنيدم"_s << u"مدينة الرباط"_s;
        QTest::newRow("a number") << u"ويام 22 موي"_s << u"يوم 22 مايو"_s;
        QTest::newRow("a Latin word") << u"ةمظنم UNESCO يف"_s << u"في UNESCO منظمة"_s;
        QTest::newRow("brackets") << u"(ةنيدم) يف"_s << u"في (مدينة)"_s;
        QTest::newRow("guillemets") << u"«ةنيدم» يف"_s << u"في «مدينة»"_s;
    }

    void linesAreTurnedRound()
    {
        QFETCH(QString, visual);
        QTEST(logicalOrder(visual), "written");
    }
};

TARJUMAN_TEST(tst_ArabicRepair)
#include "tst_ArabicRepair.moc"
