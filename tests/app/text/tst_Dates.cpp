#include "app/text/Dates.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Dates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDateIsFound_data();
    void aDateIsFound();
    void whatIsNoDateIsLeftAlone_data();
    void whatIsNoDateIsLeftAlone();
    void theDateIsWrittenAsTheHouseDoes();
    void allDatesAreFoundInOrder();
};

void tst_Dates::aDateIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // the stretch of the text
    QTest::addColumn<QDate>("date");
    const QDate may(2024, 5, 22);
    QTest::newRow("with hyphens, the day first") << u"Genève, 22-5-2024"_s << u"22-5-2024"_s << may;
    QTest::newRow("with slashes, the day first")
        << u"Genève – 11/10/2021"_s << u"11/10/2021"_s << QDate(2021, 10, 11);
    QTest::newRow("the month first where only that is a date")
        << u"10/25/2021"_s << u"10/25/2021"_s << QDate(2021, 10, 25);
    QTest::newRow("the year first") << u"جنيف 2024/5/22"_s << u"2024/5/22"_s << may;
    QTest::newRow("with dots") << u"22.05.2024"_s << u"22.05.2024"_s << may;
    QTest::newRow("a year of two digits") << u"22/05/24"_s << u"22/05/24"_s << may;
    QTest::newRow("French words") << u"à Fès le 22 mai 2024."_s << u"le 22 mai 2024"_s << may;
    QTest::newRow("a capital month") << u"Riom, 24 Avril 2019, -"_s << u"24 Avril 2019"_s
                                     << QDate(2019, 4, 24);
    QTest::newRow("the first of a month") << u"1er mai 2024"_s << u"1er mai 2024"_s << QDate(2024, 5, 1);
    QTest::newRow("a shortened month") << u"3 déc. 2023"_s << u"3 déc. 2023"_s << QDate(2023, 12, 3);
    QTest::newRow("with the weekday") << u"le mercredi 22 mai 2024"_s << u"le mercredi 22 mai 2024"_s << may;
    QTest::newRow("Arabic words") << u"جنيف، 22 مايو 2024م"_s << u"22 مايو 2024م"_s << may;
    QTest::newRow("Arabic-Indic digits") << u"٢٢ مايو ٢٠٢٤"_s << u"٢٢ مايو ٢٠٢٤"_s << may;
    QTest::newRow("a month of the Levant") << u"22 أيار 2024"_s << u"22 أيار 2024"_s << may;
    QTest::newRow("both names of the month") << u"22 مايو/أيار 2024"_s << u"22 مايو/أيار 2024"_s << may;
    QTest::newRow("a month of the Maghreb") << u"5 جويلية 2024"_s << u"5 جويلية 2024"_s << QDate(2024, 7, 5);
    QTest::newRow("a month of two words")
        << u"1 كانون الثاني 2024"_s << u"1 كانون الثاني 2024"_s << QDate(2024, 1, 1);
    QTest::newRow("an Arabic weekday") << u"الأربعاء 22 مايو 2024"_s << u"الأربعاء 22 مايو 2024"_s << may;
    QTest::newRow("Hijri") << u"14 ذو القعدة 1445هـ"_s << u"14 ذو القعدة 1445هـ"_s << may;
    QTest::newRow("Hijri in figures") << u"14/11/1445هـ"_s << u"14/11/1445هـ"_s << may;
    QTest::newRow("Hijri with its equal") << u"مكة 14 ذو القعدة 1445هـ الموافق 22 مايو 2024م"_s
                                          << u"14 ذو القعدة 1445هـ الموافق 22 مايو 2024م"_s << may;
    QTest::newRow("Gregorian with its equal") << u"22 مايو 2024م الموافق 15 ذو القعدة 1445هـ"_s
                                              << u"22 مايو 2024م الموافق 15 ذو القعدة 1445هـ"_s << may;
}

void tst_Dates::aDateIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(QDate, date);
    const auto result = findDate(text);
    QVERIFY(result);
    QCOMPARE(result->date, date);
    QCOMPARE(text.sliced(result->start, result->length), found);
}

void tst_Dates::whatIsNoDateIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a day that does not exist") << u"31/4/2024"_s;
    QTest::newRow("a number of a document") << u"n° 12/2024"_s;
    QTest::newRow("a telephone number") << u"01-23-45-67-89"_s;
    QTest::newRow("a month without year") << u"le 22 mai"_s;
    QTest::newRow("a year far off") << u"22/5/3024"_s;
    QTest::newRow("a part of a longer number") << u"122/5/20245"_s;
}

void tst_Dates::whatIsNoDateIsLeftAlone()
{
    QFETCH(QString, text);
    QVERIFY(!findDate(text));
}

void tst_Dates::theDateIsWrittenAsTheHouseDoes()
{
    QCOMPARE(longDate(QDate(2024, 5, 22), Language::French), u"22 mai 2024"_s);
    QCOMPARE(longDate(QDate(2024, 5, 1), Language::French), u"1er mai 2024"_s);
    QCOMPARE(longDate(QDate(2024, 5, 22), Language::Arabic), u"22 مايو 2024"_s);
    QCOMPARE(longDate(QDate(), Language::French), QString());
}

void tst_Dates::allDatesAreFoundInOrder()
{
    const QString text =
        u"3 mai 2024, 22/05/2024 puis 14 ذو القعدة 1445هـ الموافق 22 مايو 2024م و32/13/2024"_s;
    QStringList found;
    for (const FoundDate& date : findDates(text))
        found << text.mid(date.start, date.length);
    QCOMPARE(found,
             (QStringList{u"3 mai 2024"_s, u"22/05/2024"_s, u"14 ذو القعدة 1445هـ الموافق 22 مايو 2024م"_s}));
    QVERIFY(findDates({}).isEmpty());
}

TARJUMAN_TEST(tst_Dates)
#include "tst_Dates.moc"
