#include "app/release/Agreement.h"

#include "app/release/Pairing.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::release;
using namespace Qt::StringLiterals;

// Two French paragraphs for one Arabic one, then a gap.
static Release sample()
{
    Release release;
    release.paragraphs.french = {
        {.text = u"Le comité siège"_s}, {.text = u"Il décide"_s}, {.text = u"Fin"_s}};
    release.paragraphs.arabic = {{.text = u"تنعقد اللجنة وتقرر"_s}};
    release.pairs = {{.count = {2, 1}}, {.count = {1, 0}}};
    return release;
}

class tst_Agreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftIsNeverStale()
    {
        Release release = sample();
        release.paragraphs.french[0].text += u" ici"_s;
        QVERIFY(!isStale(release, 0));
    }

    void aDonePairKeepsWhatBothSidesSay()
    {
        Release release = sample();
        const auto pairs = agreed(release, 0);
        QVERIFY(pairs);
        QCOMPARE(pairs->first().state, TranslationState::Done);
        QCOMPARE(pairs->first().agreed.french, u"Le comité siège\nIl décide"_s);
        QCOMPARE(pairs->first().agreed.arabic, u"تنعقد اللجنة وتقرر"_s);
        release.pairs = *pairs;
        QVERIFY(!isStale(release, 0));
    }

    void theOtherSideIsStaleInBothDirections()
    {
        Release release = sample();
        release.pairs = *agreed(release, 0);
        release.paragraphs.french[1].text = u"Il décide demain"_s;
        QCOMPARE(staleSides(release, 0), (PerLanguage<bool>{false, true}));
        release.paragraphs.arabic[0].text += u" غدا"_s;
        QCOMPARE(staleSides(release, 0), (PerLanguage<bool>{true, true}));
        release.paragraphs.french[1].text = u"Il décide"_s;
        QCOMPARE(staleSides(release, 0), (PerLanguage<bool>{true, false}));
    }

    void takingTheChangeBackClearsIt()
    {
        Release release = sample();
        release.pairs = *agreed(release, 0);
        release.paragraphs.french[0].text = u"Le conseil siège"_s;
        QVERIFY(isStale(release, 0));
        release.paragraphs.french[0].text = u"Le comité siège"_s;
        QVERIFY(!isStale(release, 0));
    }

    void agreeingAgainClearsIt()
    {
        Release release = sample();
        release.pairs = *agreed(release, 0);
        release.paragraphs.french[0].text = u"Le conseil siège"_s;
        release.pairs = *agreed(release, 0);
        QVERIFY(!isStale(release, 0));
    }

    // Whoever parts a paragraph says the same in another shape; the other side wants a look.
    void aParagraphInTwoIsAChange()
    {
        Release release = sample();
        release.pairs = *agreed(release, 0);
        release.paragraphs.french[0].text = u"Le comité"_s;
        release.paragraphs.french.insert(1, {.text = u"siège"_s});
        release.pairs = spliced(release.pairs, Language::French, 0, 1, 2);
        QCOMPARE(staleSides(release, 0), (PerLanguage<bool>{false, true}));
    }

    void whatIsMissingCannotBeDone()
    {
        Release release = sample();
        QVERIFY(!agreed(release, 1));
        release.paragraphs.arabic[0].text = u" "_s;
        QVERIFY(!agreed(release, 0));
    }

    void aPairWithAGapIsADraftAgain()
    {
        Release release = sample();
        release.pairs = *agreed(release, 0);
        const QList<Pair> before = release.pairs;
        QCOMPARE(withoutDoneGaps(before), before);
        release.pairs[0].count.arabic = 0;
        const QList<Pair> after = withoutDoneGaps(release.pairs);
        QCOMPARE(after[0].state, TranslationState::Draft);
        QCOMPARE(after[0].agreed, PerLanguage<QString>{});
    }

    void aDraftForgetsWhatWasAgreed()
    {
        Release release = sample();
        QCOMPARE(reopened(*agreed(release, 0), 0), release.pairs);
    }
};

TARJUMAN_TEST(tst_Agreement)
#include "tst_Agreement.moc"
