#include "app/release/Span.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::release;
using Kind = Span::Kind;

class tst_Span : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBackFromItsKey()
    {
        for (const Kind kind : allSpanKinds)
            QVERIFY(spanKindFromKey(keyOf(kind)) == kind);
        QVERIFY(!spanKindFromKey(u"underlined"));
    }

    void theNormalFormIsInOrderWithoutOverlaps()
    {
        const QList<Span> spans{{4, 4, Kind::Bold}, {0, 5, Kind::Bold},   {3, 0, Kind::Italic},
                                {8, 9, Kind::Bold}, {2, 3, Kind::Italic}, {-3, 2, Kind::Link}};
        const QList<Span> expected{{0, 10, Kind::Bold}, {2, 3, Kind::Italic}};
        QCOMPARE(normalised(spans, 10), expected);
        QCOMPARE(normalised(expected, 10), expected);
    }

    void theLaterOfTwoLinksWins()
    {
        const QList<Span> spans{{0, 6, Kind::Link, u"a"_s}, {2, 2, Kind::Link, u"b"_s}};
        const QList<Span> expected{
            {0, 2, Kind::Link, u"a"_s}, {2, 2, Kind::Link, u"b"_s}, {4, 2, Kind::Link, u"a"_s}};
        QCOMPARE(normalised(spans, 10), expected);
    }

    void editsMoveSpans_data()
    {
        QTest::addColumn<QList<Span>>("before");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<QList<Span>>("after");

        const QList<Span> bold{{2, 4, Kind::Bold}};
        const QList<Span> link{{2, 4, Kind::Link, u"x"_s}};
        QTest::newRow("typed in front") << bold << 0 << 0 << 3 << QList<Span>{{5, 4, Kind::Bold}};
        QTest::newRow("typed at its beginning") << bold << 2 << 0 << 1 << QList<Span>{{3, 4, Kind::Bold}};
        QTest::newRow("typed within") << bold << 3 << 0 << 2 << QList<Span>{{2, 6, Kind::Bold}};
        QTest::newRow("typed behind") << bold << 6 << 0 << 1 << QList<Span>{{2, 5, Kind::Bold}};
        QTest::newRow("typed behind a link") << link << 6 << 0 << 1 << link;
        QTest::newRow("typed far behind") << bold << 7 << 0 << 1 << bold;
        QTest::newRow("its end deleted") << bold << 5 << 2 << 0 << QList<Span>{{2, 3, Kind::Bold}};
        QTest::newRow("its beginning deleted") << bold << 1 << 2 << 0 << QList<Span>{{1, 3, Kind::Bold}};
        QTest::newRow("deleted wholly") << bold << 2 << 4 << 0 << QList<Span>{};
        QTest::newRow("deleted with its surroundings") << bold << 0 << 9 << 0 << QList<Span>{};
        QTest::newRow("replaced wholly") << bold << 2 << 4 << 7 << QList<Span>{{2, 7, Kind::Bold}};
        QTest::newRow("replaced within") << bold << 3 << 2 << 1 << QList<Span>{{2, 3, Kind::Bold}};
        QTest::newRow("replaced across its end") << bold << 5 << 3 << 2 << QList<Span>{{2, 3, Kind::Bold}};
        QTest::newRow("replaced across its beginning")
            << bold << 0 << 4 << 1 << QList<Span>{{1, 2, Kind::Bold}};
        QTest::newRow("replaced behind") << bold << 6 << 2 << 3 << bold;
    }

    void editsMoveSpans()
    {
        QFETCH(const QList<Span>, before);
        QFETCH(const int, position);
        QFETCH(const int, removed);
        QFETCH(const int, inserted);
        QTEST(splicedSpans(before, position, removed, inserted), "after");
    }

    void aTextTakenApartAndPutTogetherKeepsItsSpans()
    {
        const QList<Span> spans{{2, 6, Kind::Bold}, {5, 4, Kind::Link, u"x"_s}};
        const QList<Span> first = spansWithin(spans, 0, 5);
        const QList<Span> second = spansWithin(spans, 5, 5);
        QCOMPARE(first, (QList<Span>{{2, 3, Kind::Bold}}));
        QCOMPARE(joinedSpans(first, 5, second), spans);
    }

    void aKindIsLaidOverAStretchAndTakenAway()
    {
        const QList<Span> spans = withSpan({{0, 3, Kind::Italic}}, {2, 4, Kind::Bold}, 8);
        QVERIFY(isCovered(spans, Kind::Bold, 3, 3));
        QVERIFY(!isCovered(spans, Kind::Bold, 3, 4));
        QVERIFY(!isCovered(spans, Kind::Bold, 3, 0));
        const QList<Span> expected{{0, 3, Kind::Italic}, {2, 1, Kind::Bold}, {5, 1, Kind::Bold}};
        QCOMPARE(withoutKind(spans, Kind::Bold, 3, 2), expected);
        QCOMPARE(spanAt(spans, Kind::Bold, 5)->start, 2);
        QVERIFY(!spanAt(spans, Kind::Bold, 6));
    }

    void spansComeBackFromTheArchive()
    {
        const QList<Span> spans{{0, 3, Kind::Superscript}, {1, 5, Kind::Foreign, u"en"_s}};
        QCOMPARE(spansFromText(spansToText(spans), 10), spans);
        QCOMPARE(spansToText({}), QString());
    }

    void whatCannotBeUnderstoodIsLeftOut()
    {
        QCOMPARE(spansFromText(u"[[\"bold\",0,99999],[\"blink\",1,2],7,[],[\"italic\",\"a\"]]"_s, 4),
                 (QList<Span>{{0, 4, Kind::Bold}}));
        QCOMPARE(spansFromText(u"{"_s, 4), QList<Span>());
    }
};

TARJUMAN_TEST(tst_Span)
#include "tst_Span.moc"
