#include "app/text/FrenchSpaces.h"
#include "tests/app/text/Typed.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_FrenchSpaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksGetTheSpaceOfTheProfile_data()
    {
        QTest::addColumn<FrenchProfile>("profile");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("written");
        const auto france = FrenchProfile::France;
        const auto row = [](const char* name, FrenchProfile profile, const QString& keys,
                            const QString& written) { QTest::newRow(name) << profile << keys << written; };
        row("a semicolon", france, u"un; deux"_s, u"un\u202f; deux"_s);
        row("a colon", france, u"Objet: la visite"_s, u"Objet\u00a0: la visite"_s);
        row("an exclamation", france, u"Bravo!"_s, u"Bravo\u202f!"_s);
        row("a question", france, u"Quand ?"_s, u"Quand\u202f?"_s);
        row("several spaces", france, u"Quand  ?"_s, u"Quand\u202f?"_s);
        row("the keyboard's no-break space", france, u"Quand\u00a0?"_s, u"Quand\u202f?"_s);
        row("two marks", france, u"Vraiment?!"_s, u"Vraiment\u202f?!"_s);
        row("after a closing bracket", france, u"(oui)?"_s, u"(oui)\u202f?"_s);
        row("after an opening bracket", france, u"(?)"_s, u"(?)"_s);
        row("at the start", france, u"? deux"_s, u"? deux"_s);
        row("guillemets", france, u"«mot»"_s, u"«\u202fmot\u202f»"_s);
        row("guillemets with spaces", france, u"« mot »"_s, u"«\u202fmot\u202f»"_s);
        row("Canada, a mark", FrenchProfile::Canada, u"Quand ?"_s, u"Quand?"_s);
        row("Canada, a colon", FrenchProfile::Canada, u"Objet: x"_s, u"Objet\u00a0: x"_s);
        row("Canada, guillemets", FrenchProfile::Canada, u"«mot»"_s, u"«\u00a0mot\u00a0»"_s);
        row("Switzerland, a colon", FrenchProfile::Switzerland, u"Objet: x"_s, u"Objet\u202f: x"_s);
    }

    void marksGetTheSpaceOfTheProfile()
    {
        QFETCH(FrenchProfile, profile);
        QFETCH(QString, keys);
        QTEST(tarjuman::testing::typed(
                  keys, [=](QStringView text, int caret) { return frenchSpace(text, caret, profile); }),
              "written");
    }

    void whatMachinesReadIsLeftAlone_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("written");
        const auto same = [](const char* name, const QString& keys) { QTest::newRow(name) << keys << keys; };
        same("a time", u"à 16:30 précises"_s);
        same("a ratio", u"au 1:25000"_s);
        same("a web address", u"https://exemple.org/lire?page=2;tri=non!x fin"_s);
        same("an address without its scheme", u"www.exemple.org/?a=1 fin"_s);
        same("a mail link", u"mailto:presse@exemple.org?subject=Visite fin"_s);
        QTest::newRow("a sentence that ends in an address")
            << u"voir www.exemple.org ? Oui"_s << u"voir www.exemple.org\u202f? Oui"_s;
        QTest::newRow("a question mark right behind an address")
            << u"voir www.exemple.org? Oui"_s << u"voir www.exemple.org\u202f? Oui"_s;
        QTest::newRow("a colon behind a year") << u"en 2024: trois"_s << u"en 2024\u00a0: trois"_s;
    }

    void whatMachinesReadIsLeftAlone()
    {
        QFETCH(QString, keys);
        QTEST(tarjuman::testing::typed(keys,
                                       [](QStringView text, int caret) {
                                           return frenchSpace(text, caret, FrenchProfile::France);
                                       }),
              "written");
    }

    void whatStandsRightStaysUntouched()
    {
        const QString right = u"Quand\u202f?"_s;
        QVERIFY(!frenchSpace(right, int(right.size()), FrenchProfile::France));
    }

    // After an undo the mark stays as it was typed, also when more is written behind it.
    void aCorrectionTakenBackDoesNotReturnWithTheNextSpace()
    {
        const QString takenBack = u"mot; "_s;
        QVERIFY(!frenchSpace(takenBack, int(takenBack.size()), FrenchProfile::France));
    }
};

TARJUMAN_TEST(tst_FrenchSpaces)
#include "tst_FrenchSpaces.moc"
