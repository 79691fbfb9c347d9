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
        QTest::newRow("lorsque") << u"Lorsque elle arrive, lorsque on attend ; puisque il pleut."_s
                                 << QStringList{u"elision[Lorsque elle]Lorsqu’elle"_s,
                                                u"elision[lorsque on]lorsqu’on"_s,
                                                u"elision[puisque il]puisqu’il"_s};
        QTest::newRow("quoique and quelque")
            << u"Quoique un peu tard, quelque un vient."_s
            << QStringList{u"elision[Quoique un]Quoiqu’un"_s, u"elision[quelque un]quelqu’un"_s};
        QTest::newRow("jusque") << u"De Riyad jusque à Oran, jusque en juin, jusque alors, jusque où ?"_s
                                << QStringList{u"elision[jusque à]jusqu’à"_s, u"elision[jusque en]jusqu’en"_s,
                                               u"elision[jusque alors]jusqu’alors"_s,
                                               u"elision[jusque où]jusqu’où"_s};
        QTest::newRow("an island") << u"Une presque île au sud."_s
                                   << QStringList{u"elision[presque île]presqu’île"_s};
        QTest::newRow("ce, y and un") << u"Ce est ici que il ne y a que un siège."_s
                                      << QStringList{u"elision[Ce est]C’est"_s, u"elision[que il]qu’il"_s,
                                                     u"elision[ne y]n’y"_s, u"elision[que un]qu’un"_s};
        QTest::newRow("a mute h") << u"Le hôpital et la heure de hommage."_s
                                  << QStringList{u"elision[Le hôpital]L’hôpital"_s,
                                                 u"elision[la heure]l’heure"_s, u"elision[de hommage]"_s};
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
        QTest::newRow("not before these")
            << u"Lorsque onze élus, puisque oui, le yaourt, le ouistiti, la onzième, le uhlan."_s;
        QTest::newRow("not before most words")
            << u"Presque entier, presque une heure, quelque autre, quelque espoir, jusque et y compris."_s;
        QTest::newRow("an aspirated h")
            << u"Le héros, la hiérarchie, de haut en bas, la Hongrie, le hautbois, jusque haut."_s;
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
