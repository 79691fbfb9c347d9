#include "ui/editor/TextSearch.h"

#include <QTest>

using namespace tarjuman::ui;
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
        QTest::newRow("hits don’t overlap") << u"aaaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
        QTest::newRow("nothing for nothing") << u"aaaa"_s << QString() << QStringList{};
    }

    void wordsAreFound()
    {
        QFETCH(QString, paragraph);
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        QStringList hits;
        for (const TextHit& hit : hitsIn(paragraph, {words, SearchManner::Tolerant}))
            hits.append(paragraph.mid(hit.start, hit.length));
        QCOMPARE(hits, found);
    }

    void exactMeansExact()
    {
        QCOMPARE(hitsIn(u"État, état"_s, {u"état"_s, SearchManner::Exact}), (QList<TextHit>{{6, 4}}));
        QVERIFY(hitsIn(u"أعلن"_s, {u"اعلن"_s, SearchManner::Exact}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_TextSearch.moc"
