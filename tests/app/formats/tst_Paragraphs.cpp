#include "app/formats/Paragraphs.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_Paragraphs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blankLinesPartParagraphs()
    {
        QCOMPARE(paragraphsOf(u"\n \nUn\n\n\n\tDeux \n"_s), (QStringList{u"Un"_s, u"Deux"_s}));
        QCOMPARE(paragraphsOf(u" \n\n"_s), QStringList());
    }

    void everyLineOfABlockIsAParagraph()
    {
        QCOMPARE(paragraphsOf(u"Claire Morvan\nInstitut\nTunis"_s),
                 (QStringList{u"Claire Morvan"_s, u"Institut"_s, u"Tunis"_s}));
    }

    void wrappedLinesAreJoined()
    {
        const QString wrapped = u"Quarante jeunes traducteurs de onze pays suivront cet été, à\n"
                                "Tunis, la première école d’été de la traduction de presse, que\n"
                                "l’Institut organise en juillet."_s;
        QCOMPARE(paragraphsOf(wrapped), QStringList(QString(wrapped).replace(u'\n', u' ')));
    }

    void mailIsUnwrapped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        const QStringList one{u"Quarante jeunes traducteurs de onze pays suivront cet été, à"_s,
                              u"Tunis, la première école d’été de la traduction de presse, que"_s,
                              u"l’Institut organise en juillet."_s};
        const QString joined = one.join(u' ');
        const auto with = [&one](const QString& sign) { return sign + one.join(u'\n' + sign); };
        QTest::newRow("quoted") << with(u"> "_s) << QStringList(joined);
        QTest::newRow("quoted twice") << with(u">> "_s) << QStringList(joined);
        QTest::newRow("quoted twice, apart") << with(u"> > "_s) << QStringList(joined);
        QTest::newRow("without a space") << with(u">"_s) << QStringList(joined);
        QTest::newRow("bars") << with(u"| "_s) << QStringList(joined);
        QTest::newRow("a quoted blank line")
            << u"> Un titre\n>\n"_s + with(u"> "_s) << QStringList{u"Un titre"_s, joined};
        QTest::newRow("an answer and what it answers")
            << with({}) + u'\n' + with(u"> "_s) << QStringList{joined, joined};
        const QString address = u"https://exemple.org/"_s + QString(120, u'a');
        QTest::newRow("an address longer than the wrap")
            << one[0] + u'\n' + one[1] + u'\n' + address + u'\n' + one[2]
            << QStringList(one[0] + u' ' + one[1] + u' ' + address + u' ' + one[2]);
        QTest::newRow("an address shorter than that")
            << u"Le texte complet de ce communiqué, avec ses annexes, est ici :\n"
               "https://exemple.org/communiques/2024/ecole-de-la-traduction-de-presse.html\n"
               "et sera bientôt traduit."_s
            << QStringList(u"Le texte complet de ce communiqué, avec ses annexes, est ici : "
                           "https://exemple.org/communiques/2024/ecole-de-la-traduction-de-presse.html "
                           "et sera bientôt traduit."_s);
        QTest::newRow("flowed") << one.join(u" \n"_s) << QStringList(joined);
        QTest::newRow("flowed, ragged")
            << u"Quarante jeunes traducteurs \nde onze pays suivront cet été l’école de presse de Tunis.\n"_s
            << QStringList(
                   u"Quarante jeunes traducteurs de onze pays suivront cet été l’école de presse de Tunis."_s);
        QTest::newRow("a list") << u"- un\n- deux\n- trois"_s
                                << QStringList{u"- un"_s, u"- deux"_s, u"- trois"_s};
        QTest::newRow("a quoted list") << u"> - un\n> - deux"_s << QStringList{u"- un"_s, u"- deux"_s};
        QTest::newRow("a list of wrapped items")
            << u"- "_s + one.join(u"\n  "_s) + u"\n- "_s + one.join(u"\n  "_s)
            << QStringList{u"- "_s + joined, u"- "_s + joined};
        QTest::newRow("a numbered list") << u"1. un\n2. deux"_s << QStringList{u"1. un"_s, u"2. deux"_s};
        QTest::newRow("a signature") << u"Fin.\n\n-- \nClaire Morvan\nInstitut"_s
                                     << QStringList{u"Fin."_s, u"Claire Morvan"_s, u"Institut"_s};
        QTest::newRow("verse") << u"Le vent se lève au loin sur les toits de la ville,\n"
                                  "Et la nuit descend,\n"
                                  "Comme un oiseau lassé qui retourne à son île."_s
                               << QStringList{u"Le vent se lève au loin sur les toits de la ville,"_s,
                                              u"Et la nuit descend,"_s,
                                              u"Comme un oiseau lassé qui retourne à son île."_s};
        QTest::newRow("a table") << u"| un | deux |\n| trois | quatre |"_s
                                 << QStringList{u"| un | deux |"_s, u"| trois | quatre |"_s};
        QTest::newRow("a sign of comparison") << u"x > y"_s << QStringList(u"x > y"_s);
    }

    void mailIsUnwrapped()
    {
        QFETCH(QString, text);
        QTEST(paragraphsOf(text), "paragraphs");
    }

    void longLinesAreParagraphs()
    {
        const QString one(400, u'a');
        QCOMPARE(paragraphsOf(one + u'\n' + one), (QStringList{one, one}));
    }

    void noCharacterIsChanged()
    {
        const QString text = u"a\u00a0:  b\u200fـ c\u064f\u0651"_s;
        QCOMPARE(paragraphsOf(text), QStringList(text));
    }
};

TARJUMAN_TEST(tst_Paragraphs)
#include "tst_Paragraphs.moc"
