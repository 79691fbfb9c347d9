#include "app/text/FrenchNumberSpacing.h"
#include "tests/app/text/Typeset.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;
using tarjuman::testing::typeset;

class tst_FrenchNumberSpacing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreKeptTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("a plain space before %") << u"Soit 3,2 % du budget."_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("none before %") << u"Soit 50% du budget."_s << QStringList{u"[]\u00A0"_s};
        QTest::newRow("a unit") << u"À 12 km de Sfax."_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("a currency") << u"Elle vaut 40 € environ."_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("groups") << u"Près de 780 000 euros."_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("three groups")
            << u"Près de 1 250 000 euros."_s << QStringList{u"[ ]\u00A0"_s, u"[ ]\u00A0"_s};
        QTest::newRow("an hour") << u"À 16 h 15 précises."_s << QStringList{u"[ ]\u00A0"_s, u"[ ]\u00A0"_s};
        QTest::newRow("a full hour") << u"À 9 h, la séance ouvre."_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("a mister") << u"Hier, M. Rossi parle."_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("two misters") << u"MM. Rossi et Weber parlent."_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("a number of a list") << u"L’annexe n° 5 suit."_s << QStringList{u"[ ]\u00A0"_s};
    }

    void numbersAreKeptTogether()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::French), changes);
    }

    void goodNumbersAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("their spaces") << u"Soit 3,2\u00A0% de 780\u202F000 euros, à 12\u00A0km."_s;
        QTest::newRow("the wide ones") << u"Près de 1\u00A0250\u00A0000 euros."_s;
        QTest::newRow("an hour") << u"À 16\u00A0h\u00A015 précises."_s;
        QTest::newRow("an hour without spaces") << u"À 16h15 précises."_s;
        QTest::newRow("a number of a list") << u"L’annexe n°\u00A05 suit le n°4."_s;
        QTest::newRow("years in a row") << u"En 2022 2023 2024 rien."_s;
        QTest::newRow("a telephone number") << u"Tél. 01 23 45 67 89 ou +216 71 123 456."_s;
        QTest::newRow("a telephone number in threes") << u"Tél. 071 123 456 demain."_s;
        QTest::newRow("points between groups") << u"Près de 1.250 visiteurs."_s;
        QTest::newRow("commas between groups") << u"Près de 1,250 visiteurs."_s;
        QTest::newRow("a code of an address") << u"Voir exemple.org/a%20b demain."_s;
        QTest::newRow("a noun") << u"Ses 24 membres et 6 étages."_s;
        QTest::newRow("a date") << u"Le 24 avril 2019 et le 5 mai."_s;
        QTest::newRow("a year and a number") << u"En 2019 300 personnes."_s;
        QTest::newRow("a title without a name") << u"M. le maire parle."_s;
    }

    void goodNumbersAreLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::French), QStringList());
    }
};

TARJUMAN_TEST(tst_FrenchNumberSpacing)
#include "tst_FrenchNumberSpacing.moc"
