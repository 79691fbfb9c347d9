#include "app/spelling/FrenchWords.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::spelling;

class tst_FrenchWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void elisionsAreSplit()
    {
        const auto elided = french::splitElision(u"jusqu'ici");
        QVERIFY(elided);
        QCOMPARE(elided->prefix, u"jusqu'");
        QCOMPARE(elided->rest, u"ici");
        QVERIFY(french::splitElision(u"L'État"));
        QVERIFY(!french::splitElision(u"aujourd'hui"));
        QVERIFY(!french::splitElision(u"l'"));
        QVERIFY(!french::splitElision(u"'là"));
    }

    void aspiratedHIsKnown_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("aspirated");
        for (const QStringView word :
             {u"l'handicap", u"d'haut", u"l'héros", u"L'huitième", u"l'hiérarchie", u"s'hisser"})
            QTest::newRow(qPrintable(word.toString())) << word.toString() << true;
        const QStringList aspirated{u"l'handicap"_s, u"d'haut"_s,       u"l'héros"_s,
                                    u"L'huitième"_s, u"l'hiérarchie"_s, u"s'hisser"_s};
        const QStringList mute{u"l'homme"_s,         u"l'héroïne"_s, u"l'héroïsme"_s,
                               u"l'hallucination"_s, u"l'haltère"_s, u"l'huître"_s,
                               u"l'hôpital"_s,       u"handicap"_s,  u"l'eau"_s};
        for (const QString& word : aspirated)
            QTest::newRow(qPrintable(word)) << word << true;
        for (const QString& word : mute)
            QTest::newRow(qPrintable(word)) << word << false;
    }

    void aspiratedHIsKnown()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, aspirated);
        QCOMPARE(french::elidesAspiratedH(word), aspirated);
    }

    void accentsComeBackOnCapitals()
    {
        QVERIFY(french::withAccentsOnCapitals(u"Etat"_s).contains(u"État"_s));
        QVERIFY(french::withAccentsOnCapitals(u"Iles"_s).contains(u"Îles"_s));
        QVERIFY(french::withAccentsOnCapitals(u"Oeuvre"_s).contains(u"Œuvre"_s));
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
