#include "app/release/Pairing.h"
#include "tests/support/TestMain.h"
#include "ui/editor/layout/PairRows.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tarjuman::ui;
using tarjuman::release::TranslationState;
using tarjuman::text::bothLanguages;

static Pair done(int french, int arabic)
{
    return {{french, arabic}, TranslationState::Done};
}

class tst_PairRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowIsAsHighAsItsHigherSide()
    {
        PairRows rows;
        rows.reset({done(1, 1), done(2, 1), done(0, 1)});
        rows.setHeight(Language::French, 0, 100, PairRows::Height::Measured);
        rows.setHeight(Language::Arabic, 0, 140, PairRows::Height::Measured);
        rows.setHeight(Language::French, 1, 60, PairRows::Height::Measured);
        rows.setHeight(Language::French, 2, 70, PairRows::Height::Measured);
        rows.setHeight(Language::Arabic, 1, 50, PairRows::Height::Measured);
        rows.settleAll();
        QCOMPARE(rows.rowTop(0), PairRows::topMargin);
        QCOMPARE(rows.rowHeight(0), 140);
        QCOMPARE(rows.rowHeight(1), 130);
        QCOMPARE(rows.rowHeight(2), PairRows::leastHeight);
        QCOMPARE(rows.paragraphTop(Language::French, 1), rows.paragraphTop(Language::Arabic, 1));
        QCOMPARE(rows.paragraphTop(Language::French, 2), PairRows::topMargin + 140 + 60);
        QCOMPARE(rows.height(),
                 PairRows::topMargin + 140 + 130 + PairRows::leastHeight + PairRows::bottomMargin);
    }

    void paragraphsAreFoundByHeight()
    {
        PairRows rows;
        rows.reset({done(1, 0), done(2, 1)});
        for (int i = 0; i < 3; ++i)
            rows.setHeight(Language::French, i, 100, PairRows::Height::Measured);
        rows.settleAll();
        const int top = PairRows::topMargin;
        QCOMPARE(rows.paragraphAt(Language::French, 0), 0);
        QCOMPARE(rows.paragraphAt(Language::French, top + 100), 1);
        QCOMPARE(rows.paragraphAt(Language::French, top + 210), 2);
        QCOMPARE(rows.paragraphAt(Language::French, 10'000), 2);
        QCOMPARE(rows.paragraphAt(Language::Arabic, top), 0);
        QCOMPARE(rows.rowAt(top + 99), 0);
        QCOMPARE(rows.rowAt(top + 100), 1);
    }

    void nothingIsFoundWhereNothingIs()
    {
        PairRows rows;
        rows.reset({});
        QCOMPARE(rows.rowAt(100), -1);
        QCOMPARE(rows.paragraphAt(Language::French, 0), -1);
    }

    void aDraftLeavesRoomForItsWord()
    {
        PairRows rows;
        Pair draft = done(1, 1);
        draft.state = TranslationState::Draft;
        rows.reset({draft});
        QCOMPARE(rows.rowHeight(0), PairRows::heightWithWord);
    }

    void rowsAgreeWithASlowReckoningAfterAnyOperations()
    {
        QRandomGenerator random(7);
        PairRows rows;
        rows.reset({done(1, 1)});
        PerLanguage<QList<int>> heights{{0}, {0}};
        for (int i = 0; i < 5000; ++i) {
            const Language language = random.bounded(2) ? Language::French : Language::Arabic;
            auto& side = heights[language];
            if (random.bounded(3) > 0 && !side.isEmpty()) {
                const int at = int(random.bounded(side.size()));
                side[at] = int(random.bounded(200));
                rows.setHeight(language, at, side[at], PairRows::Height::Measured);
                rows.settle(rows.rowOf(language, at));
            } else {
                const int first = int(random.bounded(side.size() + 1));
                const int removed = std::min<int>(int(random.bounded(4)), int(side.size()) - first);
                const int inserted = side.size() > 50 ? 0 : int(random.bounded(4));
                rows.splice(language, first, removed, inserted,
                            tarjuman::release::spliced(rows.pairs(), language, first, removed, inserted));
                const int kept = std::min(removed, inserted);
                side.remove(first + kept, removed - kept);
                side.insert(first + kept, inserted - kept, 0);
            }
            compareWithSlowReckoning(rows, heights);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void compareWithSlowReckoning(const PairRows& rows, const PerLanguage<QList<int>>& heights)
    {
        int top = PairRows::topMargin;
        PerLanguage<int> next{0, 0};
        for (int row = 0; row < rows.rowCount(); ++row) {
            QCOMPARE(rows.rowTop(row), top);
            const Pair& pair = rows.pairs()[row];
            const bool draft =
                pair.state == TranslationState::Draft && pair.count.french > 0 && pair.count.arabic > 0;
            int height = draft ? PairRows::heightWithWord : PairRows::leastHeight;
            for (Language language : bothLanguages) {
                int side = 0;
                for (int i = 0; i < rows.countOf(language, row); ++i) {
                    QCOMPARE(rows.rowOf(language, next[language]), row);
                    QCOMPARE(rows.paragraphTop(language, next[language]), top + side);
                    side += heights[language][next[language]++];
                }
                height = std::max(height, side);
            }
            QCOMPARE(rows.rowHeight(row), height);
            QCOMPARE(rows.rowAt(top), row);
            top += height;
        }
    }
};

TARJUMAN_TEST(tst_PairRows)
#include "tst_PairRows.moc"
