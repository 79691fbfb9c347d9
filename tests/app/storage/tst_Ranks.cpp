#include "app/storage/Ranks.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tarjuman::storage;
using Present = QList<std::optional<qint64>>;

class tst_Ranks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsInOrderKeepTheirRanks() { QCOMPARE(ranksFor({10, 20, 30}), (QList<qint64>{10, 20, 30})); }

    void nothingNeedsNoRanks() { QVERIFY(ranksFor({}).isEmpty()); }

    void newRowsGetRoomBetweenThem()
    {
        QCOMPARE(ranksFor(Present(2)), (QList<qint64>{rankStep, 2 * rankStep}));
    }

    void aRowPutInAtTheTopMovesNoOther()
    {
        const auto ranks = ranksFor({std::nullopt, rankStep, 2 * rankStep});
        QCOMPARE(ranks, (QList<qint64>{0, rankStep, 2 * rankStep}));
    }

    void rowsPutInBetweenShareTheRoom()
    {
        const auto ranks = ranksFor({100, std::nullopt, std::nullopt, 130});
        QCOMPARE(ranks, (QList<qint64>{100, 110, 120, 130}));
    }

    void aTextTypedDownwardsFindsRoomForAThousandRows()
    {
        QList<qint64> ranks = {rankStep, 2 * rankStep};
        for (int i = 1; i < 1000; ++i) {
            Present present(ranks.begin(), ranks.end());
            present.insert(i, std::nullopt);
            const auto grown = ranksFor(present);
            ranks.insert(i, grown[i]);
            QCOMPARE(grown, ranks);
        }
    }

    void aRowThatMovedIsTheOnlyOneWrittenAnew()
    {
        const auto ranks = ranksFor({40, 10, 20, 30});
        QCOMPARE(ranks.mid(1), (QList<qint64>{10, 20, 30}));
        QVERIFY(ranks[0] < 10);
    }

    void withoutRoomAllAreGivenAnew()
    {
        const auto ranks = ranksFor({1, std::nullopt, 2});
        QCOMPARE(ranks, (QList<qint64>{rankStep, 2 * rankStep, 3 * rankStep}));
    }

    void ranksRiseWhateverIsDone()
    {
        QRandomGenerator random(7);
        QList<qint64> ranks = ranksFor(Present(20));
        for (int round = 0; round < 2000; ++round) {
            Present present(ranks.begin(), ranks.end());
            const auto place = random.bounded(present.size());
            switch (random.bounded(3)) {
            case 0:
                present.insert(place, std::nullopt);
                break;
            case 1:
                if (present.size() > 1)
                    present.removeAt(place);
                break;
            default:
                present.move(place, random.bounded(present.size()));
            }
            ranks = ranksFor(present);
            QCOMPARE(ranks.size(), present.size());
            QVERIFY(std::is_sorted(ranks.begin(), ranks.end(), std::less_equal<>()));
        }
    }
};

TARJUMAN_TEST(tst_Ranks)
#include "tst_Ranks.moc"
