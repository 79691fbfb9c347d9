#include "app/formats/LostLetters.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_LostLetters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lossesAreSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << u"??? ????\n\n???? 12 ???? 2024 ? ???? ????? ??????."_s;
        QTest::newRow("an Arabic title") << u"????? ??????? ????"_s;
        QTest::newRow("Arabic within French") << u"Le comité « ????? ?????? » siège à Oran."_s;
        QTest::newRow("French") << u"La d?l?gation a ?t? re?ue"_s;
        QTest::newRow("French, at the head of words") << u"L'?tat et l'?cole, ?lus hier"_s;
        QTest::newRow("one in a text without accents") << u"La coop?ration des pays du Golfe"_s;
        QTest::newRow("two among accents") << u"La délégation a été re?ue à l’h?tel"_s;
        QTest::newRow("turned round") << u"La d¿l¿gation arrive"_s;
        QTest::newRow("replacement signs") << u"La délégation a été re\ufffdue"_s;
    }

    void lossesAreSeen()
    {
        QFETCH(QString, text);
        QVERIFY(hasLostLetters(text));
    }

    void questionsAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("questions") << u"Qui vient ? Où ? Quand ? Pourquoi ?"_s;
        QTest::newRow("questions without a space") << u"Qui vient? Comment? Et alors?"_s;
        QTest::newRow("a missing space") << u"Quoi?Rien, et après?Tout est dit, a déclaré le maire."_s;
        QTest::newRow("several signs") << u"Vraiment ??? Non ?! Si ??"_s;
        QTest::newRow("Arabic questions") << u"من أين؟ وإلى أين؟ ولماذا؟؟؟"_s;
        QTest::newRow("an address") << u"Voir https://exemple.org/a?lire=oui et http://exemple.org/?b=c"_s;
        QTest::newRow("an unknown number") << u"Heure : ?? h ; salle : ??"_s;
        QTest::newRow("Spanish") << u"¿quién viene? ¿cuándo?"_s;
        QTest::newRow("nothing") << QString();
    }

    void questionsAreNone()
    {
        QFETCH(QString, text);
        QVERIFY(!hasLostLetters(text));
    }
};

TARJUMAN_TEST(tst_LostLetters)
#include "tst_LostLetters.moc"
