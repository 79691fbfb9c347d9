#include "tests/support/TestMain.h"
#include "ui/editor/column/PairState.h"

#include <QTest>

using namespace tarjuman::release;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;

class tst_PairState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStateFollowsFromTheTexts()
    {
        Release release;
        release.paragraphs.french = {
            {.text = u"Un"_s}, {.text = u"Deux"_s}, {.text = u"Trois"_s}, {.text = u"Q"_s}};
        release.paragraphs.arabic = {{.text = u"واحد"_s}, {.text = u"اثنان"_s}, {.text = QString()}};
        release.pairs = {{.count = {1, 1}, .state = TranslationState::Done, .agreed = {u"Un"_s, u"واحد"_s}},
                         {.count = {1, 1}},
                         {.count = {1, 1}, .state = TranslationState::Done},
                         {.count = {1, 0}}};
        QCOMPARE(stateOf(release, 0), PairState::Done);
        QCOMPARE(stateOf(release, 1), PairState::Draft);
        QCOMPARE(stateOf(release, 2), PairState::Missing);
        QCOMPARE(stateOf(release, 3), PairState::Missing);
        release.paragraphs.french[0].text = u"Une"_s;
        QCOMPARE(stateOf(release, 0), PairState::Stale);
    }

    void everyStateHasAWord()
    {
        for (PairState state : {PairState::Missing, PairState::Draft, PairState::Stale, PairState::Done})
            QVERIFY(!nameOf(state).isEmpty());
    }
};

TARJUMAN_TEST(tst_PairState)
#include "tst_PairState.moc"
