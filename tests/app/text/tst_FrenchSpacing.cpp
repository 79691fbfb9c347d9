#include "app/text/FrenchSpacing.h"
#include "tests/app/text/Typeset.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;
using tarjuman::testing::typeset;

class tst_FrenchSpacing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spacesAreSet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("a plain space before ?") << u"Viendra-t-elle ? Oui."_s << QStringList{u"[ ]\u202F"_s};
        QTest::newRow("none before !") << u"Bravo!"_s << QStringList{u"[]\u202F"_s};
        QTest::newRow("a plain space before ;") << u"Un ; deux"_s << QStringList{u"[ ]\u202F"_s};
        QTest::newRow("two spaces") << u"Un  ; deux"_s << QStringList{u"[  ]\u202F"_s};
        QTest::newRow("a plain space before the colon")
            << u"Ordre du jour : le budget"_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("none before the colon") << u"Ordre du jour: le budget"_s << QStringList{u"[]\u00A0"_s};
        QTest::newRow("a colon with its space on one side only")
            << u"Lieu :Tunis"_s << QStringList{u"[ ]\u00A0"_s};
        QTest::newRow("plain spaces inside quotation marks")
            << u"Il dit « oui » hier."_s << QStringList{u"[ ]\u202F"_s, u"[ ]\u202F"_s};
        QTest::newRow("none inside quotation marks")
            << u"Il dit «oui» hier."_s << QStringList{u"[]\u202F"_s, u"[]\u202F"_s};
        QTest::newRow("two marks in a row") << u"Quoi ?!"_s << QStringList{u"[ ]\u202F"_s};
        QTest::newRow("behind a quotation")
            << u"Il dit «\u00A0oui\u00A0» ; elle part."_s << QStringList{u"[ ]\u202F"_s};
        QTest::newRow("behind a bracket") << u"Le jury (présent) : trois"_s << QStringList{u"[ ]\u00A0"_s};
    }

    void spacesAreSet()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::French), changes);
    }

    void habitsAreNoSlips_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("a wide no-break space before ?")
            << u"Viendra-t-elle\u00A0? Oui."_s << QStringList{u"habit[\u00A0]\u202F"_s};
        QTest::newRow("three points") << u"Et puis..."_s << QStringList{u"habit[...]…"_s};
        QTest::newRow("a hyphen for a dash")
            << u"Le maire - absent - écrit."_s << QStringList{u"habit[-]–"_s, u"habit[-]–"_s};
        QTest::newRow("a title and a name") << u"Mme Rossi parle."_s << QStringList{u"habit[ ]\u00A0"_s};
    }

    void habitsAreNoSlips()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::French), changes);
    }

    void goodFrenchIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the spaces of the house")
            << u"«\u202FOui\u202F»\u202F; «\u202Fnon\u202F»\u00A0: qui\u202F?"_s;
        QTest::newRow("wide spaces inside quotation marks") << u"«\u00A0Oui\u00A0», dit-elle."_s;
        QTest::newRow("a time") << u"Rendez-vous à 10:30 précises."_s;
        QTest::newRow("a ratio") << u"Une proportion de 3:1 environ."_s;
        QTest::newRow("an address") << u"Voir https://exemple.org/a;b?c=1!x pour la suite."_s;
        QTest::newRow("an e-mail address") << u"Écrire à presse@exemple.org."_s;
        QTest::newRow("an address in words") << u"Voir mailto:presse@exemple.org ou www.exemple.org/a:b."_s;
        QTest::newRow("a name of a file") << u"Joindre bilan:v2.pdf au dossier."_s;
        QTest::newRow("a path") << u"Sous C:\\Presse\\2024 dorment les textes."_s;
        QTest::newRow("a smiling face") << u"Merci :-)"_s;
        QTest::newRow("marks in brackets") << u"Un mot (?) rare (!)."_s;
        QTest::newRow("a quoted English title") << u"Son livre “Who Are the New Owners?” paraît."_s;
        QTest::newRow("an English title in French marks")
            << u"Son livre «\u202FWhat Is Right?\u202F» paraît."_s;
        QTest::newRow("Arabic quoted within French") << u"Le mot «سلام» revient."_s;
        QTest::newRow("at the start") << u"? oui"_s;
        QTest::newRow("an ellipsis") << u"Et puis…"_s;
        QTest::newRow("an item of a list") << u"- le budget"_s;
        QTest::newRow("a compound") << u"Le vice-président est là."_s;
        QTest::newRow("nothing") << u""_s;
    }

    void goodFrenchIsLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::French), QStringList());
    }

    void canadianSpacesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none before ; ! ?") << u"Oui! Non; pourquoi?"_s;
        QTest::newRow("before the colon") << u"Ordre du jour\u00A0: le budget"_s;
        QTest::newRow("inside quotation marks") << u"Il dit «\u00A0oui\u00A0» hier."_s;
    }

    void canadianSpacesAreLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::French, FrenchProfile::Canada), QStringList());
    }

    void canadianSpacesAreSet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("a plain space before ?") << u"Oui ?"_s << QStringList{u"[ ]"_s};
        QTest::newRow("none before the colon") << u"Ordre du jour: le budget"_s << QStringList{u"[]\u00A0"_s};
        QTest::newRow("none inside quotation marks")
            << u"Il dit «oui» hier."_s << QStringList{u"[]\u00A0"_s, u"[]\u00A0"_s};
    }

    void canadianSpacesAreSet()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::French, FrenchProfile::Canada), changes);
    }

    void swissSpacesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("narrow before all four")
            << u"Oui\u202F! Non\u202F; pourquoi\u202F? Voici\u202F: rien"_s;
        QTest::newRow("inside quotation marks") << u"Il dit «\u202Foui\u202F» hier."_s;
    }

    void swissSpacesAreLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::French, FrenchProfile::Switzerland), QStringList());
    }
};

TARJUMAN_TEST(tst_FrenchSpacing)
#include "tst_FrenchSpacing.moc"
