#include "app/text/DatelineText.h"

#include "app/text/Dates.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::text;
using namespace Qt::StringLiterals;

class tst_DatelineText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHouseForm_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<Language>("language");
        QTest::addColumn<DatelineDay>("day");
        QTest::addColumn<QString>("line");
        const QDate may(2024, 5, 22);
        const auto row = [](const char* name, const QString& place, const QDate& date, Language language,
                            const QString& line, DatelineDay day = DatelineDay::Gregorian) {
            QTest::newRow(name) << place << date << language << day << line;
        };
        row("French", u"Tunis"_s, may, Language::French, u"Tunis, le 22 mai 2024 –"_s);
        row("the first of a month", u"Fès"_s, QDate(2024, 5, 1), Language::French,
            u"Fès, le 1er mai 2024 –"_s);
        row("French without a place", {}, may, Language::French, u"Le 22 mai 2024 –"_s);
        row("French without a date", u"Tunis"_s, {}, Language::French, u"Tunis –"_s);
        row("Hijri is no French matter", u"Tunis"_s, may, Language::French, u"Tunis, le 22 mai 2024 –"_s,
            DatelineDay::HijriFirst);
        row("Arabic", u"تونس"_s, may, Language::Arabic, u"تونس، 22 مايو 2024م"_s);
        row("Arabic with the Hijri day", u"تونس"_s, may, Language::Arabic,
            u"تونس، 14 ذو القعدة 1445هـ الموافق 22 مايو 2024م"_s, DatelineDay::HijriFirst);
        row("Arabic without a place", {}, may, Language::Arabic, u"22 مايو 2024م"_s);
        row("Arabic without a date", u" تونس "_s, {}, Language::Arabic, u"تونس"_s);
        row("nothing known", {}, {}, Language::Arabic, {});
    }

    void theHouseForm()
    {
        QFETCH(QString, place);
        QFETCH(QDate, date);
        QFETCH(Language, language);
        QFETCH(DatelineDay, day);
        QTEST(datelineText(place, date, language, day), "line");
    }

    void whatIsWrittenIsReadAgain()
    {
        for (QDate day(2023, 1, 1); day < QDate(2025, 1, 1); day = day.addDays(9)) {
            for (const auto form : {DatelineDay::Gregorian, DatelineDay::HijriFirst}) {
                const QString line = datelineText(u"تونس"_s, day, Language::Arabic, form);
                const auto found = findDate(line);
                QVERIFY2(found && found->date == day, qPrintable(line));
                QCOMPARE(line.mid(found->start), line.sliced(6));
            }
        }
    }

    void anOldDatelineGivesWay_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString line = u"Tunis, le 22 mai 2024 –"_s;
        QTest::newRow("empty") << QString() << line;
        QTest::newRow("alone") << u"Fès, 21/5/2024"_s << line;
        QTest::newRow("the same") << line << line;
        QTest::newRow("without a date") << u"Fès –"_s << line;
        QTest::newRow("running into the text")
            << u"Fès, le 21 mai 2024 – Le comité siège."_s << line + u" Le comité siège."_s;
    }

    void anOldDatelineGivesWay()
    {
        QFETCH(QString, before);
        QTEST(withDateline(before, u"Tunis, le 22 mai 2024 –"_s, Language::French), "after");
    }

    void arabicTextRunsOnBehindADash()
    {
        QCOMPARE(
            withDateline(u"فاس، 21 مايو 2024م - تنعقد اللجنة"_s, u"تونس، 22 مايو 2024م"_s, Language::Arabic),
            u"تونس، 22 مايو 2024م – تنعقد اللجنة"_s);
    }
};

TARJUMAN_TEST(tst_DatelineText)
#include "tst_DatelineText.moc"
