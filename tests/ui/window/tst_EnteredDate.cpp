#include "tests/support/TestMain.h"
#include "ui/window/EnteredDate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_EnteredDate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("date");
        const QDate june(2024, 6, 30);
        QTest::newRow("slashes") << u"30/06/2024"_s << june;
        QTest::newRow("hyphens and one digit") << u"30-6-2024"_s << june;
        QTest::newRow("points") << u"30.06.2024"_s << june;
        QTest::newRow("spaces around") << u"  30/06/2024 "_s << june;
        QTest::newRow("spaces between") << u"30 06 2024"_s << june;
        QTest::newRow("year first") << u"2024-06-30"_s << june;
        QTest::newRow("Arabic digits") << u"٣٠/٠٦/٢٠٢٤"_s << june;
        QTest::newRow("marks of direction") << u"\u206630/06/2024\u2069"_s << june;
        QTest::newRow("29 February in a leap year") << u"29/02/2024"_s << QDate(2024, 2, 29);
        QTest::newRow("29 February otherwise") << u"29/02/2023"_s << QDate();
        QTest::newRow("two digits for the year") << u"30/06/24"_s << QDate();
        QTest::newRow("mixed marks") << u"30/06-2024"_s << QDate();
        QTest::newRow("before 1900") << u"24/01/1800"_s << QDate();
        QTest::newRow("with a time") << u"24/12/2026 18:00"_s << QDate();
        QTest::newRow("five digits for the year") << u"24/12/20260"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }

    void datesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, words);
        QFETCH(QDate, date);
        QCOMPARE(enteredDate(words).value_or(QDate()), date);
    }

    void theDayMayBeNamed()
    {
        const QDate today(2026, 11, 30);
        QCOMPARE(enteredDate(u"demain", today), QDate(2026, 12, 1));
        QCOMPARE(enteredDate(u"Aujourd’hui", today), today);
        QCOMPARE(enteredDate(u"غدًا", today), QDate(2026, 12, 1));
        QCOMPARE(enteredDate(u"30/11", today), today);
        QCOMPARE(enteredDate(u"05/01", today), QDate(2027, 1, 5));
        QCOMPARE(enteredDate(u"22 mai 2024", today), QDate(2024, 5, 22));
        QCOMPARE(enteredDate(u"22 مايو 2024", today), QDate(2024, 5, 22));
        QCOMPARE(enteredMoment(u"demain 10h", today), QDateTime(QDate(2026, 12, 1), QTime(10, 0)));
        QCOMPARE(enteredMoment(u"30/11 10 h 30", today), QDateTime(today, QTime(10, 30)));
        QVERIFY(!enteredDate(u"lundi", today));
    }

    void momentsAreADateAndATime_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDateTime>("moment");
        const QDateTime early(QDate(2026, 12, 31), QTime(7, 45));
        QTest::newRow("as shown") << u"31/12/2026 07:45"_s << early;
        QTest::newRow("one digit for the hour") << u"31-12-2026 7:45"_s << early;
        QTest::newRow("the French way") << u"31/12/2026 7 h 45"_s << early;
        QTest::newRow("with a comma") << u"2026-12-31, 07:45"_s << early;
        QTest::newRow("as machines do") << u"2026-12-31T07:45"_s << early;
        QTest::newRow("Arabic digits") << u"٣١/١٢/٢٠٢٦ ٠٧:٤٥"_s << early;
        QTest::newRow("spaces between") << u"31 12 2026 07:45"_s << early;
        QTest::newRow("without its time") << u"31/12/2026"_s << QDateTime();
        QTest::newRow("an hour too late") << u"31/12/2026 24:00"_s << QDateTime();
        QTest::newRow("a time alone") << u"07:45"_s << QDateTime();
    }

    void momentsAreADateAndATime()
    {
        QFETCH(QString, words);
        QFETCH(QDateTime, moment);
        QCOMPARE(enteredMoment(words).value_or(QDateTime()), moment);
    }
};

TARJUMAN_PLAIN_TEST(tst_EnteredDate)
#include "tst_EnteredDate.moc"
