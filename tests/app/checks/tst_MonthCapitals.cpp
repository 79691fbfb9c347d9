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
