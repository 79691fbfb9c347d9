#include "app/memory/NewsroomWords.h"

#include "app/text/Folding.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::memory;
using tarjuman::text::Language;

class tst_NewsroomWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfOneMeaningMeet_data()
    {
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("arabic");
        QTest::newRow("a month of the Gulf") << u"février"_s << u"فبراير"_s;
        QTest::newRow("a month of the Levant") << u"février"_s << u"شباط"_s;
        QTest::newRow("a month of the Maghreb") << u"février"_s << u"فيفري"_s;
        QTest::newRow("a feminine form") << u"présidente"_s << u"رئيسة"_s;
        QTest::newRow("a plural") << u"chercheurs"_s << u"باحثين"_s;
        QTest::newRow("a capital with an accent") << u"ÉTAT"_s << u"دولة"_s;
        QTest::newRow("a vowelled word") << u"coopération"_s << u"تَعَاوُن"_s;
        QTest::newRow("the end mark") << u"FIN"_s << u"انتهى"_s;
    }

    void wordsOfOneMeaningMeet()
    {
        QFETCH(const QString, french);
        QFETCH(const QString, arabic);
        const QString meaning = meaningOf(text::folded(french, text::level::search), Language::French);
        QVERIFY(!meaning.isEmpty());
        QCOMPARE(meaningOf(text::folded(arabic, text::level::search), Language::Arabic), meaning);
    }

    void numbersAreNamedByTheirFigures()
    {
        QCOMPARE(meaningOf(u"quarantaine"_s, Language::French), u"40"_s);
        QCOMPARE(meaningOf(u"اربعين"_s, Language::Arabic), u"40"_s);
    }

    void aWholeWordIsNotABeginning()
    {
        QVERIFY(meaningOf(u"finir"_s, Language::French).isEmpty());
        QVERIFY(meaningOf(u"table"_s, Language::French).isEmpty());
        QVERIFY(meaningOf({}, Language::Arabic).isEmpty());
    }
};

TARJUMAN_TEST(tst_NewsroomWords)
#include "tst_NewsroomWords.moc"
