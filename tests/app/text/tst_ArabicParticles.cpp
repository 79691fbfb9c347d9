#include "app/text/ArabicParticles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_ArabicParticles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void particlesComeOff_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("stem");
        QTest::newRow("ل before the article") << u"للمغيدي"_s << u"المغيدي"_s;
        QTest::newRow("and, to") << u"وللمغيدي"_s << u"المغيدي"_s;
        QTest::newRow("and, with, the article") << u"وبالمغيدي"_s << u"المغيدي"_s;
        QTest::newRow("the article") << u"المغيدي"_s << u"مغيدي"_s;
        QTest::newRow("with") << u"بأطلس"_s << u"أطلس"_s;
    }

    void particlesComeOff()
    {
        QFETCH(QString, word);
        QFETCH(QString, stem);
        QVERIFY(stemsOf(word).contains(stem));
    }

    void theWordItselfIsNoStem()
    {
        QVERIFY(!stemsOf(u"وبالمغيدي").contains(u"وبالمغيدي"_s));
        QVERIFY(stemsOf(u"").isEmpty());
        QVERIFY(stemsOf(u"و").isEmpty());
    }

    void theLikeliestStemLeavesAWord()
    {
        QCOMPARE(likeliestStem(u"وبالمركز"_s), u"مركز"_s);
        QCOMPARE(likeliestStem(u"للامم"_s), u"امم"_s);
        QCOMPARE(likeliestStem(u"الى"_s), u"الى"_s);
        QCOMPARE(likeliestStem(u"مركز"_s), u"مركز"_s);
        QCOMPARE(likeliestStem(u"بمركز"_s), u"بمركز"_s);
    }

    void aWordIsSeenBehindAnotherParticle()
    {
        QVERIFY(holds(u"تقرير للامم المتحده", u"الامم"));
        QVERIFY(holds(u"والامم", u"للامم"));
        QVERIFY(holds(u"بمركز", u"مركز"));
        QVERIFY(!holds(u"امم", u"الامم")); // another word: nations, not the nations
        QVERIFY(!holds(u"مركز", u"معهد"));
        QVERIFY(holds(u"atelier", u""));
    }

    void particlesThatJoinAreKnown()
    {
        QVERIFY(isDetachable(u"و"));
        QVERIFY(isDetachable(u"بال"));
        QVERIFY(!isDetachable(u"في"));
        QVERIFY(isJoinedLetter(u'س'));
        QVERIFY(!isJoinedLetter(u'م'));
    }

    void whatStandsBeforeFiguresIsKnown()
    {
        QVERIFY(standsBeforeForeign(u"ال"));
        QVERIFY(standsBeforeForeign(u"وبال"));
        QVERIFY(!standsBeforeForeign(u"من"));
    }
};

TARJUMAN_TEST(tst_ArabicParticles)
#include "tst_ArabicParticles.moc"
