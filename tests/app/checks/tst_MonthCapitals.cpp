#include "app/checks/MonthCapitals.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::text::wordsIn;

class tst_MonthCapitals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a date") << u"Paris, le 24 Avril 2019"_s << QStringList{u"date-form[Avril]avril"_s};
        QTest::newRow("the first") << u"le 1er Mai 2024"_s << QStringList{u"date-form[Mai]mai"_s};
        QTest::newRow("accents") << u"du 3 Février 2020 au 4 Août 2021"_s
                                 << QStringList{u"date-form[Février]février"_s, u"date-form[Août]août"_s};
        QTest::newRow("no year") << u"La réunion du 3 Juin est remise au 12 Octobre."_s
                                 << QStringList{u"date-form[Juin]juin"_s, u"date-form[Octobre]octobre"_s};
        QTest::newRow("the first, no year")
            << u"Dès le 1er Mars, puis le 1ᵉʳ Février."_s
            << QStringList{u"date-form[Mars]mars"_s, u"date-form[Février]février"_s};
        QTest::newRow("a range") << u"du 7 au 9 Décembre, et les 2 et 3 Janvier"_s
                                 << QStringList{u"date-form[Décembre]décembre"_s,
                                                u"date-form[Janvier]janvier"_s};
        QTest::newRow("no day") << u"Il vient en Septembre, fin Mai ou au mois de Juillet."_s
                                << QStringList{u"date-form[Septembre]septembre"_s, u"date-form[Mai]mai"_s,
                                               u"date-form[Juillet]juillet"_s};
        QTest::newRow("a month of a year")
            << u"Rien depuis Avril 2019."_s << QStringList{u"date-form[Avril]avril"_s};
        QTest::newRow("a weekday") << u"Oran, le Lundi 3 Juin : rien."_s
                                   << QStringList{u"date-form[Lundi]lundi"_s, u"date-form[Juin]juin"_s};
        QTest::newRow("weekdays without a date")
            << u"Il part ce Mardi matin et revient le Jeudi."_s
            << QStringList{u"date-form[Mardi]mardi"_s, u"date-form[Jeudi]jeudi"_s};
        QTest::newRow("a weekday behind a comma")
            << u"Oran, Samedi 8 juin"_s << QStringList{u"date-form[Samedi]samedi"_s};
    }

    void slipsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(described(monthCapitals(text, wordsIn(text, tarjuman::text::Language::French)), text),
                 found);
    }

    void goodProseRaisesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("small letters") << u"le 24 avril 2019"_s;
        QTest::newRow("a heading in capitals") << u"LE 24 AVRIL 2019"_s;
        QTest::newRow("a square") << u"place du 8 Mai, 75011 Paris"_s;
        QTest::newRow("no day") << u"Avril 2019 fut froid."_s;
        QTest::newRow("a person") << u"les 24 Juin et 2019 Martin"_s;
        QTest::newRow("no such day") << u"le 45 Avril 2019"_s;
        QTest::newRow("a street") << u"Il habite rue du 4 Septembre, près du pont du 25 Avril."_s;
        QTest::newRow("a street in words") << u"la rue du Quatre-Septembre"_s;
        QTest::newRow("a street with a year") << u"place du 20 Août 1955, stade du 5 Juillet 1962"_s;
        QTest::newRow("an event") << u"L’esprit de Mai 68, et ceux qui étaient là en Mai 68."_s;
        QTest::newRow("a holiday") << u"le défilé du 14 Juillet, le 1er Mai, le 11 Novembre"_s;
        QTest::newRow("a name") << u"Mme Avril et M. Juin, le maréchal Juin, Jane Avril 1893"_s;
        QTest::newRow("the head of a sentence")
            << u"Il part. Mai 2024 sera frais. Lundi 3 juin, il revient."_s;
        QTest::newRow("feasts") << u"le Vendredi saint, le Mercredi des cendres, le Jeudi noir"_s;
        QTest::newRow("small weekdays") << u"le lundi 3 juin, ce mardi"_s;
        QTest::newRow("nothing") << u""_s;
    }

    void goodProseRaisesNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(described(monthCapitals(text, wordsIn(text, tarjuman::text::Language::French)), text),
                 QStringList());
    }
};

TARJUMAN_TEST(tst_MonthCapitals)
#include "tst_MonthCapitals.moc"
