#include "app/text/BrokenLines.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_BrokenLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesBecomeParagraphsAgain_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("a French paragraph")
            << QStringList{u"L’institut a présenté hier, devant une salle comble, le pro-"_s,
                           u"gramme de la saison prochaine, qui compte soixante rencon-"_s,
                           u"tres dans onze villes."_s}
            << QStringList{u"L’institut a présenté hier, devant une salle comble, le programme de la saison "
                           "prochaine, qui compte soixante rencontres dans onze villes."_s};
        QTest::newRow("hyphens of words stay")
            << QStringList{u"Le projet a été confié au conseil, a indiqué la vice-"_s,
                           u"présidente du comité. La salle est pleine, explique-t-"_s,
                           u"elle, et les places qui restent partiront avant midi."_s}
            << QStringList{
                   u"Le projet a été confié au conseil, a indiqué la vice-présidente du comité. La salle "
                   "est pleine, explique-t-elle, et les places qui restent partiront avant midi."_s};
        QTest::newRow("two paragraphs")
            << QStringList{u"La première rencontre aura lieu à Tunis au mois de mai, et"_s,
                           u"réunira trente éditeurs."_s,
                           u"La seconde aura lieu à Marseille, dans la grande salle de"_s,
                           u"la bibliothèque, en présence des auteurs et du public, qui"_s,
                           u"pourra poser ses questions."_s}
            << QStringList{
                   u"La première rencontre aura lieu à Tunis au mois de mai, et réunira trente éditeurs."_s,
                   u"La seconde aura lieu à Marseille, dans la grande salle de la bibliothèque, en présence "
                   "des auteurs et du public, qui pourra poser ses questions."_s};
        QTest::newRow("soft hyphens")
            << QStringList{u"une phrase coupée par un trait d’union condi\u00ad"_s,
                           u"tionnel au bout de sa ligne"_s}
            << QStringList{u"une phrase coupée par un trait d’union conditionnel au bout de sa ligne"_s};
        QTest::newRow("a list") << QStringList{u"Le programme comprend les parties qui suivent et rien"_s,
                                               u"• une conférence"_s, u"• un concert"_s}
                                << QStringList{u"Le programme comprend les parties qui suivent et rien"_s,
                                               u"• une conférence"_s, u"• un concert"_s};
        QTest::newRow("Arabic") << QStringList{u"استقبل مدير المعهد صباح اليوم في مقر المعهد وفداً من"_s,
                                               u"المترجمين الشباب، وبحث معهم سبل التعاون المشترك بين"_s,
                                               u"المؤسسات."_s}
                                << QStringList{
                                       u"استقبل مدير المعهد صباح اليوم في مقر المعهد وفداً من المترجمين "
                                       "الشباب، وبحث معهم سبل التعاون المشترك بين المؤسسات."_s};
    }

    void linesBecomeParagraphsAgain()
    {
        QFETCH(QStringList, lines);
        QTEST(joined(lines), "paragraphs");
    }

    void brokenLinesAreRecognised()
    {
        QVERIFY(areBroken({u"L’institut a présenté hier, devant une salle comble, le"_s,
                           u"programme de la saison prochaine, qui compte soixante"_s,
                           u"rencontres dans onze villes."_s}));
        QVERIFY(
            !areBroken({u"Pour diffusion immédiate"_s, u"Communiqué de presse"_s, u"Une école à Tunis"_s}));
        QVERIFY(!areBroken({u"La première rencontre aura lieu à Tunis au mois de mai."_s,
                            u"La seconde se tiendra à Marseille au mois de juin."_s,
                            u"La dernière est prévue à Rabat au mois d’octobre."_s}));
        QVERIFY(!areBroken({}));
        QVERIFY(!areBroken({u"un"_s}));
        QVERIFY(lineJoins({}).isEmpty());
    }

private:
    static QStringList joined(const QStringList& lines)
    {
        const auto joins = lineJoins(lines);
        QStringList paragraphs{lines.first()};
        for (qsizetype i = 0; i < joins.size(); ++i) {
            if (joins[i].kind == LineJoin::Kind::NewParagraph) {
                paragraphs.append(lines[i + 1]);
                continue;
            }
            paragraphs.last().chop(joins[i].dropped);
            paragraphs.last() += joins[i].between + lines[i + 1];
        }
        return paragraphs;
    }
};

TARJUMAN_TEST(tst_BrokenLines)
#include "tst_BrokenLines.moc"
