#include "app/pdf/text/BreakRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

class tst_BreakRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // "_" marks the space in question.
    void linesEndWhereTypographyAllows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("allowed");
        const auto french = [](const char* text, bool allowed) {
            QTest::newRow(text) << QString::fromUtf8(text) << Language::French << allowed;
        };
        const auto arabic = [](const char* text, bool allowed) {
            QTest::newRow(text) << QString::fromUtf8(text) << Language::Arabic << allowed;
        };
        french("deux_mots", true);
        french("vrai_;", false);
        french("vrai_!", false);
        french("«_oui", false);
        french("oui_»", false);
        french("45_%", false);
        french("M._Dupont", false);
        french("n°_7", false);
        french("14_mars", false);
        french("1er_mai", false);
        french("12_500", false);
        french("16 h_30", false);
        french("16_h 30", false);
        french("12_km", false);
        french("mot_– tiret", false);
        french("mot -_Tiret", false);
        french("2031_une année", true);
        french("le général_Martin", false);
        french("article_12", false);
        french("40_km/h\u202F;", false);
        french("+216_76 000 000", false);
        french("+33_(0)1 44 00 00 00", false);
        french("+33 (0)1_44 00 00 00,", false);
        french("de 2029 à 2031,_12 pays", true);
        arabic("14_مارس", false);
        arabic("رقم_7", false);
        arabic("+216 76_000 000", false);
        arabic("12.5_مليون يورو", false);
        arabic("سنة_2031", true);
        arabic("كلمة_أخرى", true);
        arabic("السيد/_محمد", false);
        arabic("و_تكثيفها", false);
        arabic("كلمة_، أخرى", false);
    }
    void linesEndWhereTypographyAllows()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QFETCH(bool, allowed);
        const qsizetype space = text.indexOf(u'_');
        text[space] = u' ';
        QCOMPARE(mayBreakAtSpace(text, space, language), allowed);
    }

    void addressesAreKnown()
    {
        for (const QString& address : {u"https://a.example"_s, u"www.a.example"_s,
                                       u"presse@institut.example"_s, u"institut.example/presse"_s})
            QVERIFY2(isAddress(address), qPrintable(address));
        for (const QString& word :
             {u"et/ou"_s, u"12/05/2031"_s, u"1.5/km"_s, u"mot."_s, u"@nom"_s, u"fin./suite"_s})
            QVERIFY2(!isAddress(word), qPrintable(word));
    }

    void addressesAreCutAtTheirJoints()
    {
        const QString address = u"https://a-b.example/c_d?e=1.zip"_s;
        QString cut;
        for (qsizetype offset = 0; offset < address.size(); ++offset) {
            if (cutsAddress(address, offset))
                cut += u'|';
            cut += address[offset];
        }
        QCOMPARE(cut, u"https://|a-b|.example/|c_|d?|e=|1|.zip"_s);
        QVERIFY(!cutsAddress(address, address.size()));
    }
};

TARJUMAN_TEST(tst_BreakRules)
#include "tst_BreakRules.moc"
