#include "app/checks/BareCapitals.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::text::wordsIn;

class tst_BareCapitals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("at the start")
            << u"A partir de lundi, le pont ferme."_s << QStringList{u"accented-capital[A]À"_s};
        QTest::newRow("before an elision")
            << u"A l’issue du vote, la séance est levée."_s << QStringList{u"accented-capital[A]À"_s};
        QTest::newRow("in a later sentence")
            << u"Le pont ferme. A cette occasion, un bus part."_s << QStringList{u"accented-capital[A]À"_s};
        QTest::newRow("within a quotation") << u"Il répond : « Non. A travers le pays, on attend. »"_s
                                            << QStringList{u"accented-capital[A]À"_s};
        QTest::newRow("after a dash")
            << u"– A noter : le bus part tôt."_s << QStringList{u"accented-capital[A]À"_s};
    }

    void slipsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(described(bareCapitals(text, wordsIn(text, tarjuman::text::Language::French)), text), found);
    }

    void goodProseRaisesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("with its accent") << u"À partir de lundi, le pont ferme."_s;
        QTest::newRow("the verb") << u"A voté qui voulait."_s;
        QTest::newRow("a letter") << u"Le bâtiment A le jouxte."_s;
        QTest::newRow("an initial") << u"Le dossier de J. A. Le Guen avance."_s;
        QTest::newRow("a vitamin") << u"Vitamine A partout."_s;
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("the last word") << u"A"_s;
    }

    void goodProseRaisesNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(described(bareCapitals(text, wordsIn(text, tarjuman::text::Language::French)), text),
                 QStringList());
    }
};

TARJUMAN_TEST(tst_BareCapitals)
#include "tst_BareCapitals.moc"
