#include "app/text/QuoteForms.h"
#include "tests/app/text/Typeset.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;
using tarjuman::testing::typeset;

class tst_QuoteForms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frenchMarksAreSet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("straight marks")
            << u"Il dit \"oui\" hier."_s << QStringList{u"[\"]«\u202F"_s, u"[\"]\u202F»"_s};
        QTest::newRow("a sentence in straight marks")
            << u"\"Oui\", dit-elle."_s << QStringList{u"[\"]«\u202F"_s, u"[\"]\u202F»"_s};
        QTest::newRow("straight within the others")
            << u"Il dit «\u202Fle \"oui\" gagne\u202F»."_s << QStringList{u"[\"]“"_s, u"[\"]”"_s};
        QTest::newRow("« closed by a straight one")
            << u"Il dit «\u202Foui\" et part."_s << QStringList{u"[\"]\u202F»"_s};
        QTest::newRow("with a no-break space")
            << u"Il dit «\u202Foui\u202F\" et part."_s << QStringList{u"[\"]»"_s};
        QTest::newRow("« closed by a curly one")
            << u"Il dit «\u202Foui\u202F” et part."_s << QStringList{u"[”]»"_s};
        QTest::newRow("“ closed by a straight one") << u"Il dit “oui\" et part."_s << QStringList{u"[\"]”"_s};
        QTest::newRow("a straight one closed by »")
            << u"Il dit \"oui\u202F» et part."_s << QStringList{u"[\"]«\u202F"_s};
        QTest::newRow("curly marks around French")
            << u"Il dit “nous avons fini” hier."_s << QStringList{u"[“]«\u202F"_s, u"[”]\u202F»"_s};
        QTest::newRow("an elision") << u"Il part de l'école."_s << QStringList{u"[']’"_s};
        QTest::newRow("a long elision")
            << u"Il dit qu'elle vient lorsqu'il part."_s << QStringList{u"[']’"_s, u"[']’"_s};
        QTest::newRow("a capital elision") << u"L'Europe et D'autres."_s << QStringList{u"[']’"_s, u"[']’"_s};
        QTest::newRow("today") << u"C'est aujourd'hui."_s << QStringList{u"[']’"_s, u"[']’"_s};
        QTest::newRow("before an h") << u"Il faut l'heure."_s << QStringList{u"[']’"_s};
    }

    void frenchMarksAreSet()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::French), changes);
    }

    void namesAreOnlyAHabit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("a name with an ayn") << u"De Sana'a à Rabat."_s << QStringList{u"habit[']’"_s};
        QTest::newRow("an Irish name") << u"M.\u00A0O'Brien parle."_s << QStringList{u"habit[']’"_s};
        QTest::newRow("an African name") << u"À N'Djamena demain."_s << QStringList{u"habit[']’"_s};
        QTest::newRow("a Maghrebi name") << u"M.\u00A0M'Hamed parle."_s << QStringList{u"habit[']’"_s};
    }

    void namesAreOnlyAHabit()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::French), changes);
    }

    void goodFrenchMarksAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the marks of the house") << u"«\u202FLe “oui” gagne\u202F», dit l’élue."_s;
        QTest::newRow("an English title") << u"Son film “The Last of Them” sort."_s;
        QTest::newRow("one word in curly marks") << u"Le mot “goodwill” revient."_s;
        QTest::newRow("inches") << u"Un écran de 15\" de large."_s;
        QTest::newRow("feet") << u"Un mur de 5' de haut."_s;
        QTest::newRow("a list") << u"a) un b) deux"_s;
        QTest::newRow("an address with an apostrophe") << u"Voir https://exemple.org/l'air demain."_s;
    }

    void goodFrenchMarksAreLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::French), QStringList());
    }

    void arabicMarksAreSet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("straight marks") << u"قال \"نعم\" ثم مضى."_s << QStringList{u"[\"]«"_s, u"[\"]»"_s};
        QTest::newRow("straight marks with a particle")
            << u"مؤتمر بـ\"السلام\" ثم"_s << QStringList{u"[\"]«"_s, u"[\"]»"_s};
        QTest::newRow("« closed by a straight one") << u"قال «نعم\" ثم"_s << QStringList{u"[\"]»"_s};
        QTest::newRow("straight within the others")
            << u"قال «هذا \"جيد\" جداً» ثم"_s << QStringList{u"[\"]“"_s, u"[\"]”"_s};
    }

    void arabicMarksAreSet()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::Arabic), changes);
    }

    void goodArabicMarksAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the marks of the house") << u"قال: «نعم» ثم مضى."_s;
        QTest::newRow("within others") << u"قال «هذا “جيد” جداً» ثم"_s;
        QTest::newRow("the same within one another") << u"قال «كتاب «الأمل» جيد» ثم"_s;
        QTest::newRow("curly the other way") << u"قال ”نعم“ ثم"_s;
        QTest::newRow("curly") << u"قال “نعم” ثم"_s;
    }

    void goodArabicMarksAreLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::Arabic), QStringList());
    }
};

TARJUMAN_TEST(tst_QuoteForms)
#include "tst_QuoteForms.moc"
