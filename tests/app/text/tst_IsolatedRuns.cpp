#include "app/text/IsolatedRuns.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::text;
using namespace Qt::StringLiterals;

class tst_IsolatedRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a telephone number")
            << u"هاتف +966 11 405 7000 للاستفسار"_s << QStringList{u"+966 11 405 7000"_s};
        QTest::newRow("a date with hyphens") << u"في 22-5-2024م"_s << QStringList{u"22-5-2024"_s};
        QTest::newRow("an address") << u"راجعوا https://example.org/ar/ أو info@example.org."_s
                                    << QStringList{u"https://example.org/ar/"_s, u"info@example.org"_s};
        QTest::newRow("a name") << u"حساب @exemple على الشبكة"_s << QStringList{u"@exemple"_s};
        QTest::newRow("digits of an address")
            << u"انظر http://192.168.10.20/ هنا"_s << QStringList{u"http://192.168.10.20/"_s};
        QTest::newRow("a word") << u"قال CIMCT كذا"_s << QStringList{};
        QTest::newRow("a plain number") << u"شارك 15 بلدا و12.5 في 10:30 أو 22/5/2024"_s << QStringList{};
        const auto row = [](const char* text, const QStringList& found) {
            QTest::newRow(text) << QString::fromUtf8(text) << found;
        };
        row("بين 2019-2023 فقط", {u"2019-2023"_s});
        row("الهاتف: (+971) 4-321-7654 تحويلة 118.", {u"(+971) 4-321-7654"_s});
        row("(من الخارج: +213661234567).", {u"+213661234567"_s});
        row("المجاني (0801) 00-22-44 يعمل", {u"(0801) 00-22-44"_s});
        row("للتواصل: +32 (0)2 555 12 34، السيدة Martin.", {u"+32 (0)2 555 12 34"_s});
        row("هاتف +1 (202) 555-0100 أو 1 (800) 555-0199.", {u"+1 (202) 555-0100"_s, u"1 (800) 555-0199"_s});
        row("هاتف 4405 1234 أو 021 456789، فاكس 021 45 67 89/90.",
            {u"4405 1234"_s, u"021 456789"_s, u"021 45 67 89/90"_s});
        row("الحرارة بين −5°C و+12°C، أي 23°F.", {u"−5°C"_s, u"+12°C"_s, u"23°F"_s});
        row("السعر 120$ أو $110 أو 110€، وبنسبة 2.5% إلى 3 %.",
            {u"120$"_s, u"$110"_s, u"110€"_s, u"2.5%"_s, u"3 %"_s});
        row("النسبة 4:1 والنتيجة 3-0 والمعادلة 2+5=7 والكسر 3/4.", {u"3-0"_s, u"2+5=7"_s});
        row("الحساب @Institut_2R على X والوسم #أسبوع_الكتاب و#Livre2026.",
            {u"@Institut_2R"_s, u"#Livre2026"_s});
        row("المسار /opt/data/index.html واللغة C++ والبرنامج .NET.",
            {u"/opt/data/index.html"_s, u"C++"_s, u".NET"_s});
        row("القرار 1540 (2004) والصفحات 7–9", {u"7–9"_s});
        row("التكلفة 7 400 درهم، و2 350 000 درهم", {u"7 400"_s, u"2 350 000"_s});
        row("سنة 2024 7 400 درهم", {u"7 400"_s});
        row("السرعة 20 km/h والقدرة 5 MW", {u"20 km/h"_s, u"5 MW"_s});
        row("قال CIMCT 22/5/2024, \"test\"?", {u"CIMCT"_s});
        row("شركات Airbus، Boeing", {u"Airbus"_s});
        row("معرض «Maps & Men» (British Library)", {u"Maps & Men"_s});
        row("قالت (UN, \"New York\") إن", {u"UN, \"New York\""_s});
        row("السيد/Martin و/أو غيره", {});
        row("Contact: Jean Dupont, 5 rue", {u"Contact: Jean Dupont, 5 rue"_s});
        row("الإصدار v2.0 والمركب H2SO4 ولغة C#", {u"C#"_s});
        QTest::newRow("nothing") << u""_s << QStringList{};
    }

    void runsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList words;
        for (const IsolatedRun& run : isolatedRunsIn(text))
            words << text.mid(run.start, run.length);
        QCOMPARE(words, found);
    }
};

TARJUMAN_PLAIN_TEST(tst_IsolatedRuns)
#include "tst_IsolatedRuns.moc"
