#include "app/memory/Anchors.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::memory;
using tarjuman::text::Language;

class tst_Anchors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothLanguagesShare_data()
    {
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("anchor");
        const auto row = [](const char* name, const QString& french, const QString& arabic,
                            const QString& anchor) { QTest::newRow(name) << french << arabic << anchor; };
        row("a number", u"en 2024"_s, u"في 2024"_s, u"2024"_s);
        row("Arabic-Indic digits", u"en 2024"_s, u"في ٢٠٢٤"_s, u"2024"_s);
        row("thousands", u"780\u202f000 euros"_s, u"780,000 يورو"_s, u"780000"_s);
        row("Arabic thousands", u"780 000 euros"_s, u"٧٨٠٬٠٠٠ يورو"_s, u"780000"_s);
        row("a decimal comma", u"soit 3,2 %"_s, u"أي 3.2%"_s, u"3.2"_s);
        row("an Arabic decimal comma", u"soit 3,2 %"_s, u"أي ٣٫٢٪"_s, u"3.2"_s);
        row("the year of a date in figures", u"22-5-2024"_s, u"2024/5/22"_s, u"2024"_s);
        row("a number in letters", u"huit experts"_s, u"ثمانية خبراء"_s, u"8"_s);
        row("a number in letters and in figures", u"huit experts"_s, u"8 خبراء"_s, u"8"_s);
        row("an address of mail", u"Info@exemple.net"_s, u"info@exemple.net،"_s, u"info@exemple.net"_s);
        row("an address of the web", u"www.exemple.net/presse"_s, u"www.exemple.net/presse،"_s,
            u"www.exemple.net/presse"_s);
        row("an acronym", u"L’ONU a dit"_s, u"منظمة (ONU)"_s, u"onu"_s);
        row("a name", u"du Cameroun"_s, u"الكاميرون"_s, u"~KMRN"_s);
        row("a name after a particle", u"du Cameroun"_s, u"وبالكاميرون"_s, u"~KMRN"_s);
        row("a person", u"M. Mohammed"_s, u"محمد"_s, u"~MMD"_s);
        row("a question", u"Quand ?"_s, u"متى؟"_s, u"?"_s);
        row("a quotation", u"« Oui »"_s, u"\"نعم\""_s, u"«"_s);
        row("a common word", u"le ministère"_s, u"والوزارة"_s, u"=ministr"_s);
    }

    void bothLanguagesShare()
    {
        QFETCH(const QString, french);
        QFETCH(const QString, arabic);
        QFETCH(const QString, anchor);
        const Anchors left = anchorsOf(french, Language::French);
        const Anchors right = anchorsOf(arabic, Language::Arabic);
        QVERIFY2(left.contains(anchor), qPrintable(left.values().join(u' ')));
        QVERIFY2(right.contains(anchor), qPrintable(right.values().join(u' ')));
    }

    void anEmptyTextHasNone()
    {
        QVERIFY(anchorsOf({}, Language::French).isEmpty());
        QVERIFY(anchorsOf(u"  ،"_s, Language::Arabic).isEmpty());
    }
};

TARJUMAN_TEST(tst_Anchors)
#include "tst_Anchors.moc"
