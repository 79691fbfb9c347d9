#include "app/checks/Elisions.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::text::wordsIn;

class tst_Elisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("que") << u"Il dit que elle viendra."_s << QStringList{u"elision[que elle]qu’elle"_s};
        QTest::newRow("de") << u"Le plan de actions est prêt."_s
                            << QStringList{u"elision[de actions]d’actions"_s};
        QTest::newRow("a capital") << u"Le accord est signé."_s
                                   << QStringList{u"elision[Le accord]L’accord"_s};
        QTest::newRow("an accent") << u"Le ministre a été là où la école siège."_s
                                   << QStringList{u"elision[la école]l’école"_s};
        QTest::newRow("si il") << u"Il viendra si il peut, et elles si ils partent."_s
                               << QStringList{u"elision[si il]s’il"_s, u"elision[si ils]s’ils"_s};
        QTest::newRow("a no-break space")
            << u"Plus de\u00A0un an ; de\u00A0avril."_s << QStringList{u"elision[de\u00A0avril]d’avril"_s};
        // Where an article or a whole word may be missing as well, no fix is offered.
        QTest::newRow("an article or none")
            << u"Le plan de action est prêt."_s << QStringList{u"elision[de action]"_s};
        QTest::newRow("an infinitive")
            << u"Il vient de arriver, de écrire et de étendre."_s
            << QStringList{u"elision[de arriver]d’arriver"_s, u"elision[de écrire]d’écrire"_s,
                           u"elision[de étendre]d’étendre"_s};
        QTest::newRow("no infinitive") << u"Un chef de atelier."_s << QStringList{u"elision[de atelier]"_s};
        QTest::newRow("a missing vous")
            << u"L’objet que utilisez est là."_s << QStringList{u"elision[que utilisez]"_s};
        QTest::newRow("a phrase") << u"Il est de accord, et de autres aussi."_s
                                  << QStringList{u"elision[de accord]d’accord"_s,
                                                 u"elision[de autres]d’autres"_s};
    }

    void slipsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(described(missingElisions(text, wordsIn(text, tarjuman::text::Language::French)), text),
                 found);
    }

    void goodProseRaisesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an h") << u"Le haut de hier, la hausse."_s;
        QTest::newRow("numbers") << u"Le onze, de onze à un, le un."_s;
        QTest::newRow("oui and ou") << u"Le oui l’emporte, le ou la ministre aussi."_s;
        QTest::newRow("the front page") << u"À la une des journaux."_s;
        QTest::newRow("a y") << u"Le yacht de yoga."_s;
        QTest::newRow("a name") << u"Le livre de Émile et de al-Hakim."_s;
        QTest::newRow("a thing of its own") << u"Le e-mail de iPhone."_s;
        QTest::newRow("a hyphen") << u"Dis-le à Paul, prends-la avec toi."_s;
        QTest::newRow("a mark between") << u"Prenez-le, avec soin ; que, en effet, il vienne."_s;
        QTest::newRow("a heading") << u"LE accord"_s;
        QTest::newRow("half a word") << u"le nom de l’époux/se en entier"_s;
        QTest::newRow("another s") << u"Il vient si elle part, si on veut."_s;
        QTest::newRow("nothing") << u""_s;
    }

    void goodProseRaisesNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(described(missingElisions(text, wordsIn(text, tarjuman::text::Language::French)), text),
                 QStringList());
    }
};

TARJUMAN_TEST(tst_Elisions)
#include "tst_Elisions.moc"
