#include "app/text/Dates.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Dates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDateIsFound_data();
    void aDateIsFound();
    void everySpellingOfAMonthIsKnown_data();
    void everySpellingOfAMonthIsKnown();
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

void tst_Dates::everySpellingOfAMonthIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const QString& text, int year, int month, int day) {
        QTest::newRow(qPrintable(text)) << text << QDate(year, month, day);
    };
    // Without their hamza, or with another one.
    row(u"3 اذار 2023"_s, 2023, 3, 3);
    row(u"9 ايلول 2023"_s, 2023, 9, 9);
    row(u"12 تشرين الاول 2023"_s, 2023, 10, 12);
    row(u"12 كانون الاول 2023"_s, 2023, 12, 12);
    row(u"2 اوت 2023"_s, 2023, 8, 2);
    row(u"2 ابريل 2023"_s, 2023, 4, 2);
    row(u"2 إغسطس 2023"_s, 2023, 8, 2);
    row(u"6 جويليه 2023"_s, 2023, 7, 6);
    // With vowel marks and tatweel.
    row(u"6 تمُّوز 2023"_s, 2023, 7, 6);
    row(u"17 أيّار 2023"_s, 2023, 5, 17);
    row(u"17 تشرين الثّاني 2023"_s, 2023, 11, 17);
    row(u"17 نوفمبـــر 2023"_s, 2023, 11, 17);
    row(u"17 حَزِيران 2023م"_s, 2023, 6, 17);
    // With signs that nobody sees.
    row(u"\u200f17\u200f/6\u200f/2023"_s, 2023, 6, 17);
    row(u"\u200e17\u200e \u202bيونيو\u202c 2023"_s, 2023, 6, 17);
    row(u"17\u00a0يونيو\u202f2023"_s, 2023, 6, 17);
    // Digits of every kind, the mark of the era in every shape.
    row(u"١٧ شباط ٢٠٢٣"_s, 2023, 2, 17);
    row(u"۱۷ شباط ۲۰۲۳ م"_s, 2023, 2, 17);
    row(u"١٧/٢/٢٠٢٣ م"_s, 2023, 2, 17);
    row(u"17 فبراير عام 2023 ميلادية"_s, 2023, 2, 17);
    row(u"17 من شهر فبراير لعام 2023"_s, 2023, 2, 17);
    // Both names of a month.
    row(u"17 يوليو/تموز 2023"_s, 2023, 7, 17);
    row(u"17 تموز / يوليو 2023"_s, 2023, 7, 17);
    row(u"17 تموز (يوليو) 2023"_s, 2023, 7, 17);
    row(u"17 تمّوز - يوليو 2023"_s, 2023, 7, 17);
    row(u"17 كانون الاول (ديسمبر) 2023"_s, 2023, 12, 17);
    // Everything between day, month and year.
    row(u"17-2-2023"_s, 2023, 2, 17);
    row(u"17–2–2023"_s, 2023, 2, 17);
    row(u"17 . 2 . 2023"_s, 2023, 2, 17);
    row(u"2023-02-17"_s, 2023, 2, 17);
    row(u"17-فبراير-2023"_s, 2023, 2, 17);
    row(u"17/فبراير/2023"_s, 2023, 2, 17);
    row(u"17فبراير2023"_s, 2023, 2, 17);
    row(u"2023 فبراير 17"_s, 2023, 2, 17);
    row(u"فبراير 17، 2023"_s, 2023, 2, 17);
    // Weekdays.
    row(u"الاربعاء 1 مارس 2023"_s, 2023, 3, 1);
    row(u"يوم الإثنين، 6 مارس 2023"_s, 2023, 3, 6);
    row(u"يوم الاحد الموافق 5 مارس 2023"_s, 2023, 3, 5);
    row(u"lundi, le 6 mars 2023"_s, 2023, 3, 6);
    row(u"Mer. 1er mars 2023"_s, 2023, 3, 1);
    // French.
    row(u"1ᵉʳ février 2023"_s, 2023, 2, 1);
    row(u"1 er FÉVRIER 2023"_s, 2023, 2, 1);
    row(u"le premier février 2023"_s, 2023, 2, 1);
    row(u"17 FEVRIER 2023"_s, 2023, 2, 17);
    row(u"17 Aout 2023"_s, 2023, 8, 17);
    row(u"17 sept 2023"_s, 2023, 9, 17);
    row(u"17 Sept. 2023"_s, 2023, 9, 17);
    row(u"17 juill. 2023"_s, 2023, 7, 17);
    row(u"17 fe\u0301v. 2023"_s, 2023, 2, 17);
    row(u"17-oct.-2023"_s, 2023, 10, 17);
    // Hijri.
    row(u"14 ذي القعده 1445 ه"_s, 2024, 5, 22);
    row(u"14 ذو القعدة 1445 هجري"_s, 2024, 5, 22);
    row(u"١٤ ذو القَعدة ١٤٤٥هـ"_s, 2024, 5, 22);
    row(u"14 dhou al-qi’da 1445"_s, 2024, 5, 22);
}

void tst_Dates::everySpellingOfAMonthIsKnown()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const auto found = findDate(text);
    QVERIFY(found);
    QCOMPARE(found->date, date);
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    QCOMPARE(found->start, first - text.begin());
    QCOMPARE(found->start + found->length, text.size());
    QCOMPARE(findDates(u"– "_s + text + u" – "_s).size(), 1);
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
    QTest::newRow("a word that begins like a month") << u"le 5 marsouins 2024"_s;
    QTest::newRow("a particle behind the day") << u"5 وماي 2024"_s;
    QTest::newRow("an article of a law") << u"3.2.1.2024"_s;
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
