#include "app/text/FrenchQuotes.h"
#include "app/text/FrenchSpaces.h"
#include "tests/app/text/Typed.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_FrenchQuotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void straightQuotesOpenAndClose_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("written");
        QTest::newRow("a word") << uR"(le "mot" juste)"_s << u"le «\u202fmot\u202f» juste"_s;
        QTest::newRow("at the start") << uR"("Oui")"_s << u"«\u202fOui\u202f»"_s;
        QTest::newRow("after an elision") << u"l’\"accord\""_s << u"l’«\u202faccord\u202f»"_s;
        QTest::newRow("in brackets") << uR"(("oui"))"_s << u"(«\u202foui\u202f»)"_s;
        QTest::newRow("nested") << uR"(Il dit "je lis "Hier" ici" enfin)"_s
                                << u"Il dit «\u202fje lis “Hier” ici\u202f» enfin"_s;
        QTest::newRow("nested at the end") << uR"("voir "Hier"")"_s << u"«\u202fvoir “Hier”\u202f»"_s;
        QTest::newRow("inches") << u"un écran de 24\""_s << u"un écran de 24\""_s;
        QTest::newRow("in an address") << u"https://exemple.org/\"x\""_s << u"https://exemple.org/\"x\""_s;
        QTest::newRow("with spaces inside") << uR"(" deux mots " et)"_s << u"«\u202fdeux mots\u202f» et"_s;
        QTest::newRow("with spaces, before a comma")
            << uR"(Il dit " oui ", et)"_s << u"Il dit «\u202foui\u202f», et"_s;
        QTest::newRow("with spaces, before a full stop")
            << uR"(Il dit " non ".)"_s << u"Il dit «\u202fnon\u202f»."_s;
        QTest::newRow("with spaces, in brackets") << uR"((" non "))"_s << u"(«\u202fnon\u202f»)"_s;
        QTest::newRow("with spaces, twice")
            << uR"(" a " et " b " là)"_s << u"«\u202fa\u202f» et «\u202fb\u202f» là"_s;
        QTest::newRow("with spaces, nested")
            << uR"(" je lis "Hier" ici " là)"_s << u"«\u202fje lis “Hier” ici\u202f» là"_s;
        QTest::newRow("twice") << uR"("a" et "b")"_s << u"«\u202fa\u202f» et «\u202fb\u202f»"_s;
    }

    void straightQuotesOpenAndClose()
    {
        QFETCH(QString, keys);
        QTEST(tarjuman::testing::typed(keys,
                                       [](QStringView text, int caret) {
                                           const auto quote = frenchQuote(text, caret, FrenchProfile::France);
                                           const bool isSpace = text[caret - 1] == u' ';
                                           return quote || !isSpace
                                                      ? quote
                                                      : frenchSpace(text, caret, FrenchProfile::France);
                                       }),
              "written");
    }

    void theSpacesInsideAreThoseOfTheProfile()
    {
        const auto canada = [](QStringView text, int caret) {
            return frenchQuote(text, caret, FrenchProfile::Canada);
        };
        QCOMPARE(tarjuman::testing::typed(uR"("a")"_s, canada), u"«\u00a0a\u00a0»"_s);
    }
};

TARJUMAN_TEST(tst_FrenchQuotes)
#include "tst_FrenchQuotes.moc"
