#include "app/spelling/FrenchWords.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::spelling;

class tst_FrenchWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accentsComeBackOnCapitals()
    {
        QVERIFY(french::withAccentsOnCapitals(u"Etat"_s).contains(u"État"_s));
        QVERIFY(french::withAccentsOnCapitals(u"Iles"_s).contains(u"Îles"_s));
        QVERIFY(french::withAccentsOnCapitals(u"Oeuvre"_s).contains(u"Œuvre"_s));
        QVERIFY(french::withAccentsOnCapitals(u"VOEUX"_s).contains(u"VŒUX"_s));
        QVERIFY(french::withAccentsOnCapitals(u"CHOEURS"_s).contains(u"CHŒURS"_s));
        QVERIFY(french::withAccentsOnCapitals(u"OEDEME"_s).contains(u"ŒDÈME"_s));
        QVERIFY(french::withAccentsOnCapitals(u"CAETERA"_s).contains(u"CÆTERA"_s));
        QVERIFY(!french::withAccentsOnCapitals(u"Voeux"_s).contains(u"VŒux"_s));
        QVERIFY(french::withAccentsOnCapitals(u"SIEGE"_s).contains(u"SIÈGE"_s));
        QVERIFY(french::withAccentsOnCapitals(u"DELEGUES"_s).contains(u"DÉLÉGUES"_s));
        QVERIFY(french::withAccentsOnCapitals(u"EEEEEEEEEEEEEEEEEEEE"_s).size() < 400);
    }

    void inclusiveEndingsAreCutOff()
    {
        QCOMPARE(french::inclusiveStem(u"étudiant·e·s"_s), std::optional(u"étudiant"_s));
        QCOMPARE(french::inclusiveStem(u"invité(e)s"_s), std::optional(u"invité"_s));
        QCOMPARE(french::inclusiveStem(u"mot·immense"_s), std::optional<QString>());
        QCOMPARE(french::inclusiveStem(u"mot"_s), std::optional<QString>());
    }

    void prefixesAndParticlesAreKnown()
    {
        QVERIFY(french::isCompoundPrefix(u"Éco"));
        QVERIFY(french::isCompoundPrefix(u"médico"));
        QVERIFY(!french::isCompoundPrefix(u"mot"));
        QVERIFY(french::isNameParticle(u"Al"));
        QVERIFY(!french::isNameParticle(u"le"));
    }

    void capitalsAreTold()
    {
        QVERIFY(french::isCapitalised(u"État"));
        QVERIFY(!french::isAllCapitals(u"État"));
        QVERIFY(french::isAllCapitals(u"ÉTAT"));
        QVERIFY(!french::isAllCapitals(u"É"));
    }
};

TARJUMAN_TEST(tst_FrenchWords)
#include "tst_FrenchWords.moc"
