#include "app/formats/Dateline.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_Dateline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDatelineIsRead_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("alone");
        const QDate day(2024, 5, 22);
        QTest::newRow("after a comma") << u"New Delhi, 22-5-2024"_s << u"New Delhi"_s << day << true;
        QTest::newRow("after a dash") << u"Lyon – 22/05/2024"_s << u"Lyon"_s << day << true;
        QTest::newRow("with the article") << u"Lyon, le 22 mai 2024"_s << u"Lyon"_s << day << true;
        QTest::newRow("running into the lead")
            << u"Lyon, 22 Mai 2024, - La ville ouvre"_s << u"Lyon"_s << day << false;
        QTest::newRow("with an agency")
            << u"LYON, le 22 mai 2024 (ABC) – La ville ouvre"_s << u"LYON"_s << day << false;
        QTest::newRow("Arabic, without a comma") << u"بيروت 2024/5/22"_s << u"بيروت"_s << day << true;
        QTest::newRow("Arabic, running")
            << u"بيروت، 22 أيار 2024 – أعلنت البلدية"_s << u"بيروت"_s << day << false;
        QTest::newRow("Arabic with both calendars")
            << u"مكة المكرمة - 14 ذو القعدة 1445هـ الموافق 22 مايو 2024م"_s << u"مكة المكرمة"_s << day
            << true;
        QTest::newRow("a country in brackets")
            << u"Le Caire (Égypte), le 22 mai 2024"_s << u"Le Caire (Égypte)"_s << day << true;
        QTest::newRow("an Arabic country in brackets") << u"جدة (المملكة العربية السعودية)، 22 مايو 2024"_s
                                                       << u"جدة (المملكة العربية السعودية)"_s << day << true;
        QTest::newRow("all in brackets")
            << u"(Oran, le 22 mai 2024) – La ville"_s << u"Oran"_s << day << false;
        QTest::newRow("the date in brackets")
            << u"Oran (22 mai 2024) – La ville"_s << u"Oran"_s << day << false;
        QTest::newRow("an agency behind the place")
            << u"Oran (APS), le 22 mai 2024 – La ville"_s << u"Oran"_s << day << false;
        QTest::newRow("an Arabic agency") << u"جدة (واس) 22 مايو 2024"_s << u"جدة"_s << day << true;
        QTest::newRow("hyphens") << u"Port-au-Prince – 22-5-2024"_s << u"Port-au-Prince"_s << day << true;
        QTest::newRow("several places") << u"Oran, Alger et Sidi Bel Abbès, le 22 mai 2024"_s
                                        << u"Oran, Alger et Sidi Bel Abbès"_s << day << true;
        QTest::newRow("a country behind a comma")
            << u"Djeddah, Arabie saoudite, le 22 mai 2024"_s << u"Djeddah, Arabie saoudite"_s << day << true;
        QTest::newRow("full stops of a place")
            << u"Washington D.C., le 22 mai 2024"_s << u"Washington D.C"_s << day << true;
        QTest::newRow("what leads to the place")
            << u"Fait à Oran, en date du 22 mai 2024"_s << u"Oran"_s << day << true;
        QTest::newRow("direction marks")
            << u"\u200fجدة\u200f، \u200f22\u200f/5\u200f/2024\u200f"_s << u"جدة"_s << day << true;
        QTest::newRow("a month with a shadda")
            << u"جدة، في 22 أيّار 2024 - أعلن"_s << u"جدة"_s << day << false;
        QTest::newRow("the date alone") << u"22 mai 2024"_s << QString() << day << true;
    }

    void aDatelineIsRead()
    {
        QFETCH(QString, paragraph);
        const auto dateline = datelineOf(paragraph);
        QVERIFY(dateline);
        QTEST(dateline->place, "place");
        QTEST(dateline->date, "date");
        QTEST(dateline->isAlone, "alone");
    }

    void aSentenceWithADateIsNoDateline_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::newRow("a clause before it")
            << u"Le colloque, ouvert le 2 février 2022, a duré quatre jours."_s;
        QTest::newRow("the date opens the sentence") << u"Le 2 février 2022, le colloque a ouvert – enfin."_s;
        QTest::newRow("no separator after it") << u"Lyon 22 mai 2024 la ville ouvre"_s;
        QTest::newRow("Arabic prose") << u"استمرت الندوة، التي افتُتحت في 2 فبراير 2022، أربعة أيام."_s;
        QTest::newRow("a sentence before it") << u"Le colloque ouvre. Lyon, le 2 février 2022"_s;
        QTest::newRow("no date") << u"Lyon, demain"_s;
    }

    void aSentenceWithADateIsNoDateline()
    {
        QFETCH(QString, paragraph);
        QVERIFY(!datelineOf(paragraph));
    }
};

TARJUMAN_TEST(tst_Dateline)
#include "tst_Dateline.moc"
