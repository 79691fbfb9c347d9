#include "app/text/TextSearch.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::text;
using namespace Qt::StringLiterals;

class tst_TextSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("capitals and accents")
            << u"État, état, ETAT"_s << u"etat"_s << QStringList{u"État"_s, u"état"_s, u"ETAT"_s};
        QTest::newRow("apostrophes") << u"l’accord"_s << u"l'accord"_s << QStringList{u"l’accord"_s};
        QTest::newRow("no-break spaces") << u"n°\u00a05"_s << u"n° 5"_s << QStringList{u"n°\u00a05"_s};
        QTest::newRow("ligatures") << u"une œuvre"_s << u"oeuvre"_s << QStringList{u"œuvre"_s};
        QTest::newRow("forms of alif")
            << u"أعلن الأمين"_s << u"اعلن الامين"_s << QStringList{u"أعلن الأمين"_s};
        QTest::newRow("vowel marks") << u"مُدرِّسة"_s << u"مدرسه"_s << QStringList{u"مُدرِّسة"_s};
        QTest::newRow("tatweel") << u"بيـــان"_s << u"بيان"_s << QStringList{u"بيـــان"_s};
        QTest::newRow("hyphens of every kind")
            << u"Porte\u2011à\u2010faux, porte-à-faux, por\u00adte-à-faux"_s << u"porte-a-faux"_s
            << QStringList{u"Porte\u2011à\u2010faux"_s, u"porte-à-faux"_s, u"por\u00adte-à-faux"_s};
        QTest::newRow("groups of a number")
            << u"3\u202f750\u00a0000 habitants, 3750000, 3 750 000"_s << u"3750000"_s
            << QStringList{u"3\u202f750\u00a0000"_s, u"3750000"_s, u"3 750 000"_s};
        QTest::newRow("a number typed in groups")
            << u"3750000 et 3’750’000"_s << u"3 750 000"_s << QStringList{u"3750000"_s, u"3’750’000"_s};
        QTest::newRow("a group of a number") << u"12\u00a0500"_s << u"500"_s << QStringList{u"500"_s};
        QTest::newRow("no groups") << u"le 22 05 2024, 1250 000"_s << u"22052024"_s << QStringList{};
        QTest::newRow("a percentage")
            << u"35\u202f% de, 35% ou 35 %"_s << u"35%"_s << QStringList{u"35\u202f%"_s, u"35%"_s, u"35 %"_s};
        QTest::newRow("a percentage typed with its space")
            << u"35% et 35 %"_s << u"35 %"_s << QStringList{u"35%"_s, u"35 %"_s};
        QTest::newRow("the blank before a sign is none of the hit")
            << u"35 % de"_s << u"35"_s << QStringList{u"35"_s};
        QTest::newRow("typesetters’ ligatures")
            << u"e\ufb03cace \ufb01n"_s << u"efficace fin"_s << QStringList{u"e\ufb03cace \ufb01n"_s};
        QTest::newRow("hits don’t overlap") << u"aaaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
        QTest::newRow("nothing for nothing") << u"aaaa"_s << QString() << QStringList{};
    }

    void wordsAreFound()
    {
        QFETCH(QString, paragraph);
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        QStringList hits;
        for (const TextHit& hit : hitsIn(paragraph, {words}))
            hits.append(paragraph.mid(hit.start, hit.length));
        QCOMPARE(hits, found);
    }

    void exactMeansExact()
    {
        QCOMPARE(hitsIn(u"État, état"_s, {u"état"_s, {}}), (QList<TextHit>{{6, 4}}));
        QVERIFY(hitsIn(u"أعلن"_s, {u"اعلن"_s, {}}).isEmpty());
    }

    void eachKindIsOverlookedAlone_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("needed");
        const auto row = [](const char* name, const QString& paragraph, const QString& words,
                            Overlook needed) { QTest::newRow(name) << paragraph << words << int(needed); };
        row("capitals", u"Accord"_s, u"accord"_s, Overlook::Capitals);
        row("accents", u"été"_s, u"ete"_s, Overlook::French);
        row("a decomposed accent", u"e\u0301te\u0301"_s, u"ete"_s, Overlook::French);
        row("a ligature", u"œuvre"_s, u"oeuvre"_s, Overlook::French);
        row("an apostrophe", u"l’un"_s, u"l'un"_s, Overlook::French);
        row("a no-break space", u"n°\u00a05"_s, u"n° 5"_s, Overlook::French);
        row("hamza", u"أمين"_s, u"امين"_s, Overlook::Arabic);
        row("ta marbuta", u"مدرسة"_s, u"مدرسه"_s, Overlook::Arabic);
        row("vowel marks", u"مُدرِّس"_s, u"مدرس"_s, Overlook::Arabic);
        row("tatweel", u"بيـــان"_s, u"بيان"_s, Overlook::Arabic);
        row("presentation forms", u"\ufefbم"_s, u"لام"_s, Overlook::Arabic);
        row("digits", u"٢٠٢٤"_s, u"2024"_s, Overlook::Arabic);
    }

    void eachKindIsOverlookedAlone()
    {
        QFETCH(QString, paragraph);
        QFETCH(QString, words);
        QFETCH(int, needed);
        for (int overlooked = 0; overlooked < 8; ++overlooked) {
            const bool found = TextSearch({words, Overlooked::fromInt(overlooked)}).isIn(paragraph);
            QCOMPARE(found, (overlooked & needed) != 0);
        }
    }

    void wholeWordsStandAlone()
    {
        const SearchQuery query{u"art"_s, overlookAll, SearchBounds::WholeWords};
        QCOMPARE(hitsIn(u"L’art de partir, art."_s, query), (QList<TextHit>{{2, 3}, {17, 3}}));
        QVERIFY(TextSearch(query).isIn(u"l'art"_s));
        QVERIFY(!TextSearch(query).isIn(u"partir"_s));
    }

    void aMarkAloneIsMeantAsItStands()
    {
        QCOMPARE(hitsIn(u"كتبَ"_s, {u"\u064e"_s}), (QList<TextHit>{{3, 1}}));
    }

    void excerptsAreCutAtWords()
    {
        const QString paragraph = u"Le ministre a reçu mardi la délégation du conseil à Riyad."_s;
        const Excerpt excerpt = excerptOf(paragraph, {28, 10}, 10);
        QCOMPARE(excerpt.text, u"… mardi la délégation du …"_s);
        QCOMPARE(excerpt.text.mid(excerpt.hit.start, excerpt.hit.length), u"délégation"_s);
        QCOMPARE(excerptOf(u"court"_s, {0, 5}, 10).text, u"court"_s);
    }
};

TARJUMAN_TEST(tst_TextSearch)
#include "tst_TextSearch.moc"
