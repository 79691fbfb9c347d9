#include "app/storage/salvage/LostPlaces.h"

#include "app/storage/Ranks.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::storage;
using release::Pair;

class tst_LostPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evenRanksTellWhatIsMissing()
    {
        QCOMPARE(lostPlaces({1 * rankStep, 2 * rankStep}, 2), QList<int>());
        QCOMPARE(lostPlaces({2 * rankStep, 5 * rankStep}, 6), (QList<int>{0, 2, 3, 5}));
        QCOMPARE(lostPlaces({}, 2), (QList<int>{0, 1}));
    }

    void otherRanksDoNotTell()
    {
        QVERIFY(!lostPlaces({rankStep, rankStep + rankStepBetween}, 3));
        QVERIFY(!lostPlaces({rankStep, rankStep}, 3));
        QVERIFY(!lostPlaces({4 * rankStep}, 3));
        QVERIFY(!lostPlaces({-rankStep}, 3));
    }

    void theOthersKeepTheirPairs()
    {
        const QList<Pair> pairs{Pair{{1, 1}}, Pair{{2, 1}}, Pair{{1, 0}}, Pair{{1, 1}}};
        QCOMPARE(withoutPlaces(pairs, text::Language::French, {0, 2, 3}),
                 (QList<Pair>{Pair{{0, 1}}, Pair{{1, 1}}, Pair{{1, 1}}}));
        QCOMPARE(withoutPlaces(pairs, text::Language::Arabic, {}), pairs);
    }
};

TARJUMAN_PLAIN_TEST(tst_LostPlaces)
#include "tst_LostPlaces.moc"
