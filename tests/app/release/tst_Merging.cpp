#include "app/release/Merging.h"

#include "tests/app/release/RandomRelease.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::release;
using namespace Qt::StringLiterals;
using tarjuman::testing::RandomHand;
using tarjuman::text::bothLanguages;

namespace {

QHash<ParagraphId, Paragraph> byId(const Release& release)
{
    QHash<ParagraphId, Paragraph> all;
    for (const Language language : bothLanguages) {
        for (const Paragraph& paragraph : release.paragraphs[language])
            all.insert(paragraph.id, paragraph);
    }
    return all;
}

QStringList textsOf(const Release& release)
{
    QStringList texts;
    for (const Paragraph& paragraph : byId(release))
        texts += paragraph.text;
    texts.sort();
    return texts;
}

// Of texts, comments, waivers and captions.
QSet<QString> wordsIn(const Release& release)
{
    QStringList texts = textsOf(release);
    for (const Comment& comment : release.comments)
        texts += comment.text;
    for (const Waiver& waiver : release.waivers)
        texts += waiver.reason;
    for (const Figure& figure : release.figures)
        texts += figure.caption.french;
    const QStringList words = texts.join(u' ').split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

QList<qint64> numbersIn(const Release& release)
{
    QList<qint64> numbers;
    for (const Language language : bothLanguages) {
        for (const Paragraph& paragraph : release.paragraphs[language])
            numbers += qint64(paragraph.id);
    }
    for (const Comment& comment : release.comments)
        numbers += comment.id;
    for (const Waiver& waiver : release.waivers)
        numbers += waiver.id;
    for (const Figure& figure : release.figures)
        numbers += figure.id;
    return numbers;
}

// By paragraph: its row.
QHash<ParagraphId, int> rowsOf(const Release& release)
{
    QHash<ParagraphId, int> rows;
    for (const Language language : bothLanguages) {
        for (int i = 0; i < release.paragraphs[language].size(); ++i)
            rows.insert(release.paragraphs[language][i].id, pairOf(release.pairs, language, i));
    }
    return rows;
}

Release withText(Release release, int paragraph, const QString& text)
{
    release.paragraphs.french[paragraph].text = text;
    return release;
}

// Two paragraphs of each language, opposite each other.
Release small()
{
    Release release;
    for (const QString& text : {u"un"_s, u"deux"_s})
        release.paragraphs.french += {release.takeParagraphId(), Role::Body, text};
    for (const QString& text : {u"واحد"_s, u"اثنان"_s})
        release.paragraphs.arabic += {release.takeParagraphId(), Role::Body, text};
    release.pairs = {{{1, 1}}, {{1, 1}}};
    release.revision = 4;
    return release;
}

Release withNew(Release release, Language language, int at, const QString& text)
{
    release.pairs = spliced(release.pairs, language, at, 0, 1);
    release.paragraphs[language].insert(at, {release.takeParagraphId(), Role::Body, text});
    return release;
}

QStringList french(const Release& release)
{
    QStringList texts;
    for (const Paragraph& paragraph : release.paragraphs.french)
        texts += paragraph.text;
    return texts;
}

} // namespace

class tst_Merging : public QObject {
    Q_OBJECT

    // What two hands made of one release.
    struct Three {
        Release base;
        Release ours;
        Release theirs;
    };
    static Three three(quint32 seed)
    {
        RandomHand first(seed, u'b');
        const Release base = first.written();
        return {base, RandomHand(seed + 10'000, u'o').edited(base, first.below(8)),
                RandomHand(seed + 20'000, u't').edited(base, first.below(8))};
    }

    static void holdsEveryWord(const Three& all, const Merged& merged)
    {
        const QSet<QString> words = wordsIn(merged.release);
        const QSet<QString> before = wordsIn(all.base);
        const QSet<QString> ours = wordsIn(all.ours);
        const QSet<QString> theirs = wordsIn(all.theirs);
        QVERIFY(words.contains(ours - before));
        QVERIFY(words.contains(theirs - before));
    }

    static void isSound(const Merged& merged)
    {
        const Release& release = merged.release;
        QVERIFY(pairsFit(release));
        const QList<qint64> numbers = numbersIn(release);
        QCOMPARE(QSet<qint64>(numbers.begin(), numbers.end()).size(), numbers.size());
        QVERIFY(std::ranges::all_of(numbers, [&](qint64 id) { return id <= release.lastParagraphId; }));
        const auto paragraphs = byId(release);
        for (const Comment& comment : release.comments) {
            const auto at = paragraphs.constFind(comment.paragraph);
            QVERIFY(at == paragraphs.constEnd() || comment.start + comment.length <= at->text.size());
        }
        for (const Pair& pair : release.pairs)
            QVERIFY(pair.state == TranslationState::Draft ||
                    (pair.count.french > 0 && pair.count.arabic > 0));
    }

    // A paragraph that one side left alone is as the other has it.
    static void followsWhoChanged(const Release& base, const Release& idle, const Release& other,
                                  const Merged& merged)
    {
        const auto left = byId(idle);
        const auto changed = byId(other);
        const auto result = byId(merged.release);
        for (const Paragraph& paragraph : byId(base)) {
            if (left.value(paragraph.id) != paragraph)
                continue;
            QCOMPARE(result.contains(paragraph.id), changed.contains(paragraph.id));
            QCOMPARE(result.value(paragraph.id), changed.value(paragraph.id));
        }
    }

    static void meetsWhereBothWrote(const Three& all, const Merged& merged)
    {
        const auto base = byId(all.base);
        const auto ours = byId(all.ours);
        const auto theirs = byId(all.theirs);
        QSet<ParagraphId> expected;
        for (const Paragraph& before : base) {
            const Paragraph mine = ours.value(before.id);
            const Paragraph other = theirs.value(before.id);
            if (holdsText(mine) && holdsText(other) && mine.text != before.text &&
                other.text != before.text && mine.text != other.text)
                expected.insert(before.id);
        }
        QSet<ParagraphId> met;
        for (const Merged::Conflict& conflict : merged.conflicts) {
            met.insert(conflict.theirs);
            const auto& paragraphs = merged.release.paragraphs[conflict.language];
            const auto at = std::ranges::find(paragraphs, conflict.theirs, &Paragraph::id);
            QVERIFY(at != paragraphs.end() && at + 1 != paragraphs.end());
            QCOMPARE(at->text, theirs.value(conflict.theirs).text);
            QCOMPARE((at + 1)->id, conflict.ours);
            QCOMPARE((at + 1)->text, ours.value(conflict.theirs).text);
            QCOMPARE(rowsOf(merged.release).value(conflict.ours),
                     rowsOf(merged.release).value(conflict.theirs));
        }
        QCOMPARE(met, expected);
    }

    static void keepsAgreedLinks(const Three& all, const Merged& merged)
    {
        const auto ours = rowsOf(all.ours);
        const auto theirs = rowsOf(all.theirs);
        const auto rows = rowsOf(merged.release);
        for (const Paragraph& one : all.base.paragraphs.french) {
            for (const Paragraph& other : all.base.paragraphs.arabic) {
                const bool areTogether =
                    ours.contains(one.id) && ours.value(one.id) == ours.value(other.id, -1) &&
                    theirs.contains(one.id) && theirs.value(one.id) == theirs.value(other.id, -1);
                if (areTogether)
                    QCOMPARE(rows.value(one.id), rows.value(other.id));
            }
        }
    }

private Q_SLOTS:
    void twoThousandPairsOfHandsLoseNothing()
    {
        for (quint32 seed = 0; seed < 2'000; ++seed) {
            const Three all = three(seed);
            const Merged result = merged(all.base, all.ours, all.theirs);
            isSound(result);
            holdsEveryWord(all, result);
            followsWhoChanged(all.base, all.ours, all.theirs, result);
            followsWhoChanged(all.base, all.theirs, all.ours, result);
            meetsWhereBothWrote(all, result);
            keepsAgreedLinks(all, result);
            QCOMPARE(textsOf(merged(all.base, all.theirs, all.ours).release), textsOf(result.release));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void whoDidNothingChangesNothing()
    {
        for (quint32 seed = 0; seed < 2'000; ++seed) {
            const Three all = three(seed);
            QCOMPARE(merged(all.base, all.ours, all.base).release, all.ours);
            Release theirs = all.theirs;
            QCOMPARE(merged(all.base, all.base, theirs).release, theirs);
            QCOMPARE(merged(all.base, theirs, theirs).release, theirs);
            // Besides what has nothing to do with the text.
            Release other = all.base;
            other.place.french = u"Sfax"_s;
            const Merged ours = merged(all.base, all.ours, other);
            QCOMPARE(ours.release.place.french, u"Sfax"_s);
            QCOMPARE(ours.release.paragraphs, all.ours.paragraphs);
            QCOMPARE(ours.release.pairs, all.ours.pairs);
            QCOMPARE(ours.release.comments, all.ours.comments);
            const Merged mine = merged(all.base, other, theirs);
            QCOMPARE(mine.release.paragraphs, theirs.paragraphs);
            QCOMPARE(mine.release.pairs, theirs.pairs);
            QCOMPARE(mine.release.waivers, theirs.waivers);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void differentParagraphsAreBothAsTheyWereWritten()
    {
        const Release base = small();
        Release theirs = withText(base, 1, u"deux, ailleurs"_s);
        theirs.revision = 5;
        const Merged result = merged(base, withText(base, 0, u"un, ici"_s), theirs);
        QCOMPARE(french(result.release), QStringList({u"un, ici"_s, u"deux, ailleurs"_s}));
        QCOMPARE(result.release.pairs, base.pairs);
        QCOMPARE(result.release.revision, 5);
        QVERIFY(result.conflicts.isEmpty());
    }

    void twoTextsOfOneParagraphStandOneBehindTheOther()
    {
        const Release base = small();
        const Merged result = merged(base, withText(base, 0, u"le mien"_s), withText(base, 0, u"le leur"_s));
        QCOMPARE(french(result.release), QStringList({u"le leur"_s, u"le mien"_s, u"deux"_s}));
        QCOMPARE(result.release.pairs, (QList<Pair>{{{2, 1}}, {{1, 1}}}));
        QCOMPARE(result.conflicts, (QList<Merged::Conflict>{{Language::French, base.paragraphs.french[0].id,
                                                             ParagraphId{5}, u"le leur"_s, u"le mien"_s}}));
        // Going on in one's own no longer meets the other.
        const Release theirs = result.release;
        const Merged next = merged(theirs, withText(theirs, 1, u"le mien, encore"_s),
                                   withText(theirs, 0, u"le leur, encore"_s));
        QVERIFY(next.conflicts.isEmpty());
        QCOMPARE(french(next.release), QStringList({u"le leur, encore"_s, u"le mien, encore"_s, u"deux"_s}));
    }

    void whoEmptiedOrRemovedAParagraphGivesWay()
    {
        const Release base = small();
        Release without = base;
        without.paragraphs.french.removeFirst();
        without.pairs = {{{0, 1}}, {{1, 1}}};
        const Release changed = withText(base, 0, u"un de plus"_s);
        for (const Release& gone : {without, withText(base, 0, {})}) {
            QCOMPARE(french(merged(base, gone, changed).release), french(changed));
            QCOMPARE(french(merged(base, changed, gone).release), french(changed));
            QCOMPARE(merged(base, changed, gone).release.pairs, base.pairs);
            QVERIFY(merged(base, changed, gone).conflicts.isEmpty());
        }
    }

    void newParagraphsOfBothStayBehindWhatTheyFollowed()
    {
        const Release base = small();
        const Release ours = withNew(base, Language::French, 1, u"le mien"_s);
        const Release theirs = withNew(base, Language::French, 1, u"le leur"_s);
        const Merged result = merged(base, ours, theirs);
        QCOMPARE(french(result.release), QStringList({u"un"_s, u"le leur"_s, u"le mien"_s, u"deux"_s}));
        QCOMPARE(result.renumbered, (QHash<qint64, qint64>{{5, 6}}));
        QCOMPARE(result.release.pairs, (QList<Pair>{{{1, 1}}, {{1, 0}}, {{1, 0}}, {{1, 1}}}));
    }

    void aGapThatOneFillsStaysOppositeItsText()
    {
        Release base = small();
        base.paragraphs.arabic.removeLast();
        base.pairs = {{{1, 1}}, {{1, 0}}};
        Release ours = base;
        ours.paragraphs.arabic += {ours.takeParagraphId(), Role::Body, u"هنا"_s};
        ours.pairs = {{{1, 1}}, {{1, 1}}};
        Release theirs = base;
        theirs.paragraphs.french += {theirs.takeParagraphId(), Role::Body, u"trois"_s};
        theirs.paragraphs.arabic += {theirs.takeParagraphId(), Role::Body, u"ثلاثة"_s};
        theirs.pairs = {{{1, 1}}, {{1, 0}}, {{1, 1}}};
        const Merged result = merged(base, ours, theirs);
        QCOMPARE(result.release.pairs, (QList<Pair>{{{1, 1}}, {{1, 1}}, {{1, 1}}}));
        QCOMPARE(result.release.paragraphs.arabic[1].text, u"هنا"_s);
    }

    void boldGoesWithItsWordsWhileTheOtherWritesBeforeThem()
    {
        const Release base = withText(small(), 0, u"un mot"_s);
        Release ours = base;
        ours.paragraphs.french[0].spans = {{3, 3, Span::Kind::Bold}};
        const Merged result = merged(base, ours, withText(base, 0, u"encore un mot"_s));
        QCOMPARE(result.release.paragraphs.french[0].spans, (QList<Span>{{10, 3, Span::Kind::Bold}}));
    }

    void aRemarkGoesWithItsWords()
    {
        const Release base = withText(small(), 0, u"un mot"_s);
        const ParagraphId at = base.paragraphs.french[0].id;
        Release ours = withText(base, 0, u"le mien, un mot"_s);
        ours.comments += Comment{qint64(ours.takeParagraphId()), at, 12, 3, {}, {}, u"ici"_s};
        const Merged met = merged(base, ours, withText(base, 0, u"le leur"_s));
        QCOMPARE(met.release.comments.first().paragraph, met.conflicts.first().ours);
        QCOMPARE(met.release.comments.first().start, 12);

        ours = base;
        ours.comments += Comment{qint64(ours.takeParagraphId()), at, 3, 3, {}, {}, u"ici"_s};
        const Merged moved = merged(base, ours, withText(base, 0, u"encore un mot"_s));
        QCOMPARE(moved.release.comments.first().start, 10);
        QCOMPARE(moved.release.comments.first().length, 3);
    }

    void oneOfTwoDatesGivesWayAndItIsTold()
    {
        const Release base = small();
        Release ours = base;
        ours.date = QDate(2026, 5, 1);
        ours.place.french = u"Tunis"_s;
        Release theirs = base;
        theirs.date = QDate(2026, 5, 2);
        const Merged result = merged(base, ours, theirs);
        QCOMPARE(result.release.date, theirs.date);
        QCOMPARE(result.release.place.french, u"Tunis"_s);
        QCOMPARE(result.overruled, QList{Merged::Field::Date});
    }

    void whatWasAgreedStaysSo()
    {
        Release base = small();
        base.pairs = agreed(base, 0).value();
        const Release theirs = withText(base, 0, u"un, autrement"_s);
        const Release ours = withNew(base, Language::Arabic, 2, u"ثلاثة"_s);
        const Merged result = merged(base, ours, theirs);
        QCOMPARE(result.release.pairs[0], base.pairs[0]);
        QVERIFY(staleSides(result.release, 0).arabic);
    }
};

TARJUMAN_TEST(tst_Merging)
#include "tst_Merging.moc"
