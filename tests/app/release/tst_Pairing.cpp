#include "app/release/Pairing.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tarjuman::release;
using namespace Qt::StringLiterals;

// Pairs as a reader writes them: "1-1 2-1 0-1", French first; "!" after a pair that is done.
static QList<Pair> pairsFrom(const QString& notation)
{
    QList<Pair> pairs;
    for (const QString& word : notation.split(u' ', Qt::SkipEmptyParts)) {
        Pair pair;
        pair.count.french = word.at(0).digitValue();
        pair.count.arabic = word.at(2).digitValue();
        pair.state = word.endsWith(u'!') ? TranslationState::Done : TranslationState::Draft;
        pairs.append(pair);
    }
    return pairs;
}

static QString notationOf(const QList<Pair>& pairs)
{
    QStringList words;
    for (const Pair& pair : pairs)
        words.append(u"%1-%2%3"_s.arg(pair.count.french)
                         .arg(pair.count.arabic)
                         .arg(pair.state == TranslationState::Done ? u"!"_s : QString()));
    return words.join(u' ');
}

static QString notationOf(const std::optional<QList<Pair>>& pairs)
{
    return pairs ? notationOf(*pairs) : u"none"_s;
}

class tst_Pairing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aParagraphStandsInItsPair()
    {
        const QList<Pair> pairs = pairsFrom(u"1-0 2-1 0-1 1-2"_s);
        QCOMPARE(pairOf(pairs, Language::French, 0), 0);
        QCOMPARE(pairOf(pairs, Language::French, 2), 1);
        QCOMPARE(pairOf(pairs, Language::French, 3), 3);
        QCOMPARE(pairOf(pairs, Language::Arabic, 0), 1);
        QCOMPARE(pairOf(pairs, Language::Arabic, 1), 2);
        QCOMPARE(firstParagraph(pairs, Language::Arabic, 3), 2);
        QCOMPARE(firstParagraph(pairs, Language::French, 4), 4);
    }

    void editingKeepsThePairs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<QString>("after");
        QTest::newRow("typing changes nothing") << u"1-1! 1-1"_s << 0 << 1 << 1 << u"1-1! 1-1"_s;
        QTest::newRow("a split part is unpaired") << u"1-1 1-1"_s << 0 << 1 << 2 << u"1-1 1-0 1-1"_s;
        QTest::newRow("a split part stays in a pair of two") << u"2-1 1-1"_s << 1 << 1 << 2 << u"3-1 1-1"_s;
        QTest::newRow("a split part takes the gap below")
            << u"1-1 0-1 1-1"_s << 0 << 1 << 2 << u"1-1 1-1 1-1"_s;
        QTest::newRow("typed at the end of the text") << u"1-1"_s << 1 << 0 << 1 << u"1-1 1-0"_s;
        QTest::newRow("typed in the gap at the end") << u"1-1 0-1"_s << 1 << 0 << 1 << u"1-1 1-1"_s;
        QTest::newRow("typed above everything") << u"1-1"_s << 0 << 0 << 1 << u"1-0 1-1"_s;
        QTest::newRow("typed into an empty side") << u"0-1 0-1"_s << 0 << 0 << 1 << u"1-1 0-1"_s;
        QTest::newRow("typed between two of a pair") << u"2-1"_s << 1 << 0 << 1 << u"3-1"_s;
        QTest::newRow("many fill many gaps") << u"1-1 0-1 0-1"_s << 1 << 0 << 3 << u"1-1 1-1 1-1 1-0"_s;
        QTest::newRow("merging leaves a gap") << u"1-1 1-1"_s << 0 << 2 << 1 << u"1-1 0-1"_s;
        QTest::newRow("merging within a pair") << u"2-1 1-1"_s << 0 << 2 << 1 << u"1-1 1-1"_s;
        QTest::newRow("an unpaired row vanishes") << u"1-1 1-0 1-1"_s << 1 << 1 << 0 << u"1-1 1-1"_s;
        QTest::newRow("all is removed") << u"1-1 2-0 1-1"_s << 0 << 4 << 0 << u"0-1 0-1"_s;
        QTest::newRow("removed across pairs") << u"2-1 2-1 1-1"_s << 1 << 3 << 1 << u"2-1 0-1 1-1"_s;
    }

    void editingKeepsThePairs()
    {
        QFETCH(QString, before);
        QFETCH(int, first);
        QFETCH(int, removed);
        QFETCH(int, inserted);
        QFETCH(QString, after);
        QCOMPARE(notationOf(spliced(pairsFrom(before), Language::French, first, removed, inserted)), after);
    }

    void aParagraphTypedInAGapTakesThePairOpposite()
    {
        QCOMPARE(notationOf(withGapFilled(pairsFrom(u"1-0 1-0! 1-1"_s), Language::Arabic, 1)),
                 u"1-0 1-1! 1-1"_s);
        QCOMPARE(notationOf(withGapFilled({}, Language::Arabic, 0)), u"0-1"_s);
    }

    void linksMove_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("paragraph");
        QTest::addColumn<LinkMove>("move");
        QTest::addColumn<QString>("after");
        QTest::newRow("down, to the next gap")
            << u"1-1 1-1 0-1 1-1"_s << 0 << LinkMove::Down << u"0-1 1-1 1-1 1-1"_s;
        QTest::newRow("down, to a new row") << u"1-1 1-1"_s << 0 << LinkMove::Down << u"0-1 1-1 1-0"_s;
        QTest::newRow("down, out of a pair of two") << u"2-1 0-1"_s << 1 << LinkMove::Down << u"1-1 1-1"_s;
        QTest::newRow("down, nothing below nor opposite") << u"1-1 1-0"_s << 1 << LinkMove::Down << u"none"_s;
        QTest::newRow("down, the last one") << u"1-1"_s << 0 << LinkMove::Down << u"0-1 1-0"_s;
        QTest::newRow("up, into a gap") << u"0-1 1-1 1-0"_s << 0 << LinkMove::Up << u"1-1 1-1"_s;
        QTest::newRow("up, not beyond the next gap")
            << u"0-1 1-1 0-1 1-1"_s << 0 << LinkMove::Up << u"1-1 0-1 0-1 1-1"_s;
        QTest::newRow("up, joining the pair above") << u"1-1 1-1"_s << 1 << LinkMove::Up << u"2-1 0-1"_s;
        QTest::newRow("up, an unpaired row vanishes") << u"1-1 1-0"_s << 1 << LinkMove::Up << u"2-1"_s;
        QTest::newRow("up, from the first row") << u"1-1"_s << 0 << LinkMove::Up << u"none"_s;
    }

    void aParagraphIsLinkedWithAnother()
    {
        const auto linked = [](const QString& before, int paragraph, int opposite) {
            return notationOf(linkedWith(pairsFrom(before), Language::French, paragraph, opposite));
        };
        QCOMPARE(linked(u"1-0 0-1"_s, 0, 0), u"1-1"_s);
        QCOMPARE(linked(u"1-0 1-1 0-1"_s, 0, 1), u"0-1 1-1 1-0"_s);
        QCOMPARE(linked(u"1-1 1-0 1-1"_s, 1, 0), u"2-1 1-1"_s);
        QCOMPARE(linked(u"0-1 0-1 1-0"_s, 0, 0), u"1-1 0-1"_s);
        QCOMPARE(linked(u"1-1"_s, 0, 0), u"none"_s);
    }

    void anyLinkEndsBesideItsGoal()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QList<Pair> pairs;
            PerLanguage<int> count;
            for (int row = 0; row < 6; ++row) {
                Pair pair;
                pair.count = {int(random.bounded(3)), int(random.bounded(3))};
                if (pair.count == PerLanguage<int>{})
                    continue;
                count.french += pair.count.french;
                count.arabic += pair.count.arabic;
                pairs += pair;
            }
            if (count.french == 0 || count.arabic == 0)
                continue;
            const int paragraph = int(random.bounded(count.french));
            const int opposite = int(random.bounded(count.arabic));
            const auto after = linkedWith(pairs, Language::French, paragraph, opposite);
            if (!after)
                continue;
            QVERIFY(pairsFit(*after, count));
            QCOMPARE(pairOf(*after, Language::French, paragraph), pairOf(*after, Language::Arabic, opposite));
        }
    }

    void linksMove()
    {
        QFETCH(QString, before);
        QFETCH(int, paragraph);
        QFETCH(LinkMove, move);
        QFETCH(QString, after);
        QCOMPARE(notationOf(linkMoved(pairsFrom(before), Language::French, paragraph, move)), after);
    }

    void movingDownAndUpAgainIsAsBefore()
    {
        const QList<Pair> before = pairsFrom(u"1-1 1-1 1-1 0-1"_s);
        const auto down = linkMoved(before, Language::French, 1, LinkMove::Down);
        QVERIFY(down);
        QCOMPARE(notationOf(linkMoved(*down, Language::French, 1, LinkMove::Up)), notationOf(before));
    }

    void pairsMergeAndSplit()
    {
        QCOMPARE(notationOf(mergedWithNext(pairsFrom(u"1-1! 1-0 1-1"_s), 0)), u"2-1 1-1"_s);
        QCOMPARE(notationOf(mergedWithNext(pairsFrom(u"1-1"_s), 0)), u"none"_s);
        QCOMPARE(notationOf(splitAt(pairsFrom(u"2-1 1-1"_s), Language::French, 1)), u"1-1 1-0 1-1"_s);
        QCOMPARE(notationOf(splitAt(pairsFrom(u"2-1"_s), Language::French, 0)), u"1-1 1-0"_s);
        QCOMPARE(notationOf(splitAt(pairsFrom(u"1-2"_s), Language::French, 0)), u"1-1 0-1"_s);
        QCOMPARE(notationOf(splitAt(pairsFrom(u"1-1"_s), Language::French, 0)), u"1-0 0-1"_s);
        QCOMPARE(notationOf(splitAt(pairsFrom(u"1-0"_s), Language::French, 0)), u"none"_s);
        QCOMPARE(notationOf(splitAt(pairsFrom(u"2-2"_s), Language::French, 1)), u"1-1 1-1"_s);
    }

    void brokenPairsAreRecognised()
    {
        QVERIFY(pairsFit(pairsFrom(u"1-0 2-1"_s), {3, 1}));
        QVERIFY(!pairsFit(pairsFrom(u"1-0 2-1"_s), {2, 1}));
        QVERIFY(!pairsFit(pairsFrom(u"1-0 0-0"_s), {1, 0}));
        QVERIFY(!pairsFit({Pair{.count = {-1, 2}}, Pair{.count = {2, 0}}}, {1, 2}));
    }

    void theInvariantsHoldAfterAnyOperations()
    {
        QRandomGenerator random(20240522);
        QList<Pair> pairs;
        PerLanguage<int> count;
        for (int i = 0; i < 20'000; ++i) {
            const Language language = random.bounded(2) ? Language::French : Language::Arabic;
            int& here = count[language];
            const auto any = [&] { return int(random.bounded(here)); };
            std::optional<QList<Pair>> next;
            switch (random.bounded(here > 0 ? 5 : 1)) {
            case 0: {
                const int first = int(random.bounded(here + 1));
                const int removed = int(random.bounded(here - first + 1)) % 4;
                const int inserted = here > 40 ? 0 : int(random.bounded(4));
                next = spliced(pairs, language, first, removed, inserted);
                here += inserted - removed;
                break;
            }
            case 1:
                next = linkMoved(pairs, language, any(), LinkMove::Down);
                break;
            case 2:
                next = linkMoved(pairs, language, any(), LinkMove::Up);
                break;
            case 3:
                next = mergedWithNext(pairs, pairOf(pairs, language, any()));
                break;
            case 4:
                next = splitAt(pairs, language, any());
                break;
            }
            pairs = next.value_or(pairs);
            QVERIFY2(pairsFit(pairs, count), qPrintable(u"operation %1: %2"_s.arg(i).arg(notationOf(pairs))));
        }
    }
};

TARJUMAN_TEST(tst_Pairing)
#include "tst_Pairing.moc"
