#include "tests/support/TestMain.h"
#include "ui/editor/text/Splice.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Pair;
using release::Paragraph;
using release::ParagraphId;
using release::Role;
using text::Language;

// A title with its translation, and a quotation without.
static release::Release titleAndQuotation()
{
    release::Release release;
    release.paragraphs.french = {{ParagraphId{1}, Role::Title, u"Le port rouvre"_s},
                                 {ParagraphId{2}, Role::Quotation, u"Le maire"_s, {{0, 2}}}};
    release.paragraphs.arabic = {{ParagraphId{3}, Role::Title, u"المرفأ يفتح"_s}};
    release.pairs = {{{1, 1}}, {{1, 0}}};
    return release;
}

static Splice of(const NewTexts& texts, const release::Release& release = titleAndQuotation())
{
    return spliceOf(texts, {release, Language::French, 0, [] { return ParagraphId{100}; }});
}

class tst_Splice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTheSameAtBothEndsIsLeftAlone()
    {
        const QList<Paragraph> before{{.text = u"un"_s}, {.text = u"deux"_s}, {.text = u"trois"_s}};
        const auto changed = withoutTheSame(before, {0, 3, {u"un"_s, u"deux !"_s, u"trois"_s}});
        QVERIFY(changed);
        QCOMPARE(changed->first, 1);
        QCOMPARE(changed->count, 1);
        QCOMPARE(changed->texts, QStringList{u"deux !"_s});
    }

    void nothingChanged()
    {
        QVERIFY(!withoutTheSame({{.text = u"un"_s}}, {0, 1, {u"un"_s}}));
        QVERIFY(!withoutTheSame({}, {0, 0, {u""_s}})); // the block of an empty document
        QVERIFY(withoutTheSame({}, {0, 0, {u"u"_s}}));
    }

    void aParagraphThatStaysIsTheSameOne()
    {
        const Splice splice = of({1, 1, {u"Le maire parle"_s}});
        QCOMPARE(splice.by.size(), 1);
        QCOMPARE(splice.by[0].id, ParagraphId{2});
        QCOMPARE(splice.by[0].role, Role::Quotation);
        QVERIFY(splice.by[0].spans.isEmpty());
        QCOMPARE(splice.pairs, titleAndQuotation().pairs);
    }

    void aNewOneGoesOnWithAQuotation()
    {
        const Splice splice = of({1, 1, {u"Le maire"_s, u"parle"_s}});
        QCOMPARE(splice.by[1].id, ParagraphId{100});
        QCOMPARE(splice.by[1].role, Role::Quotation);
        QCOMPARE(splice.pairs.size(), 3);
    }

    void aNewOneBehindATitleIsBody()
    {
        const Splice splice = of({0, 1, {u"Le port"_s, u"rouvre"_s}});
        QCOMPARE(splice.by[1].role, Role::Body);
    }

    void inAGapItIsWhatStandsOpposite()
    {
        release::Release release = titleAndQuotation();
        release.paragraphs.french = {};
        release.pairs = {{{0, 1}}};
        const Splice splice = of({0, 0, {u"Le port"_s}}, release);
        QCOMPARE(splice.by[0].role, Role::Title);
        QCOMPARE(splice.pairs, (QList<Pair>{{{1, 1}}}));
    }

    void aStepIsTakenBackAndDoneAgain()
    {
        const release::Release before = titleAndQuotation();
        release::Release after = before;
        after.paragraphs.french[1].text = u"Le maire parle"_s;
        const EditStep step{.first = 1,
                            .before = {before.paragraphs.french[1]},
                            .after = {after.paragraphs.french[1]},
                            .pairsBefore = before.pairs,
                            .pairsAfter = after.pairs};
        const Splice back = spliceBack(step, StepWay::Undo, after, Language::French);
        QCOMPARE(back.first, 1);
        QCOMPARE(back.count, 1);
        QCOMPARE(back.by, QList{before.paragraphs.french[1]});
        const Splice again = spliceBack(step, StepWay::Redo, before, Language::French);
        QCOMPARE(again.by, QList{after.paragraphs.french[1]});
    }

    void pairsThatTheOtherSideChangedSinceStay()
    {
        release::Release present = titleAndQuotation();
        present.pairs = {{{2, 1}}};
        const EditStep step{.first = 1,
                            .before = {titleAndQuotation().paragraphs.french[1]},
                            .after = {titleAndQuotation().paragraphs.french[1]},
                            .pairsBefore = titleAndQuotation().pairs,
                            .pairsAfter = titleAndQuotation().pairs};
        QCOMPARE(spliceBack(step, StepWay::Undo, present, Language::French).pairs, present.pairs);
    }
};

TARJUMAN_TEST(tst_Splice)
#include "tst_Splice.moc"
