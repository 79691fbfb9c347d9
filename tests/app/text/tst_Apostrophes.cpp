#include "app/text/Apostrophes.h"
#include "tests/app/text/Typed.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Apostrophes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void behindALetterItIsTypographic_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("written");
        QTest::newRow("an elision") << u"l'accord"_s << u"l’accord"_s;
        QTest::newRow("a decomposed letter") << u"re\u0301'a"_s << u"re\u0301’a"_s;
        QTest::newRow("minutes") << u"5' plus tard"_s << u"5' plus tard"_s;
        QTest::newRow("a quote that opens") << u"le 'mot"_s << u"le 'mot"_s;
        QTest::newRow("at the start") << u"'mot"_s << u"'mot"_s;
        QTest::newRow("a word in quotes") << u"Un 'mot' ici, l'ami"_s << u"Un 'mot' ici, l’ami"_s;
        QTest::newRow("two words in quotes") << u"dit 'oui bon' qu'il"_s << u"dit 'oui bon' qu’il"_s;
        QTest::newRow("an elision within quotes")
            << u"dit 'mot de l'ami' ici"_s << u"dit 'mot de l’ami' ici"_s;
        QTest::newRow("a word with its apostrophe") << u"'aujourd'hui' fin"_s << u"'aujourd’hui' fin"_s;
        QTest::newRow("in brackets") << u"('mot') d'un"_s << u"('mot') d’un"_s;
        QTest::newRow("in an address") << u"http://exemple.org/l'a"_s << u"http://exemple.org/l'a"_s;
        QTest::newRow("behind an Arabic letter") << u"قال'"_s << u"قال'"_s;
    }

    void behindALetterItIsTypographic()
    {
        QFETCH(QString, keys);
        QTEST(tarjuman::testing::typed(keys, typographicApostrophe), "written");
    }
};

TARJUMAN_TEST(tst_Apostrophes)
#include "tst_Apostrophes.moc"
