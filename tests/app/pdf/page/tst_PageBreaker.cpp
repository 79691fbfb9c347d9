#include "app/pdf/page/PageBreaker.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

static FlowRow paragraph(int lines, double leading = 10)
{
    return {{{{lines, leading}}}};
}

class tst_PageBreaker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFitsStaysOnOnePage()
    {
        const auto slices = breakPages({paragraph(3), paragraph(4)}, {100, 100});
        QCOMPARE(slices.size(), size_t(2));
        QCOMPARE(slices[1].page, 0);
        QCOMPARE(slices[1].top, 30.0);
    }

    void aBreakLeavesTwoLinesOnEitherSide()
    {
        // Nine lines stand before; one would fit, and three remain alone with two asked for.
        const auto widow = breakPages({paragraph(9), paragraph(5)}, {100, 100});
        QCOMPARE(widow[1].page, 1);
        const auto orphan = breakPages({paragraph(5), paragraph(6)}, {100, 100});
        QCOMPARE(orphan[1].columns[0].count, 4);
        QCOMPARE(orphan[2].columns[0].first, 4);
        QCOMPARE(orphan[2].page, 1);
    }

    void aHeadingKeepsWithItsParagraph()
    {
        FlowRow heading = paragraph(1);
        heading.keptWithNext = true;
        const auto slices = breakPages({paragraph(8), heading, paragraph(6)}, {100, 100});
        QCOMPARE(slices[1].page, 1);
        QCOMPARE(slices[1].row, 1);
    }

    void theEndMarkIsNeverAlone()
    {
        FlowRow end = paragraph(1);
        end.keptWithPrevious = true;
        const auto slices = breakPages({paragraph(10), end}, {100, 100});
        QCOMPARE(slices[0].columns[0].count, 8);
        QCOMPARE(slices.back().page, 1);
        QCOMPARE(slices.size(), size_t(3));
    }

    void aPageDoesNotEndWithAHyphen()
    {
        FlowRow row = paragraph(20);
        row.columns[0][0].hyphens.assign(20, false);
        row.columns[0][0].hyphens[9] = row.columns[0][0].hyphens[8] = true;
        QCOMPARE(breakPages({row}, {100, 100})[0].columns[0].count, 8);
    }

    void columnsStartLevelAndFlowOn()
    {
        const FlowRow both{{{{12, 10}}, {{4, 12}}}};
        const auto slices = breakPages({both, {{{{2, 10}}, {{2, 12}}}}}, {100, 100});
        QCOMPARE(slices[0].columns[0].count, 9); // the rise is that of the higher column
        QCOMPARE(slices[0].columns[1].count, 4);
        QCOMPARE(slices[1].columns[0].count, 3);
        QCOMPARE(slices[1].columns[1].count, 0);
        QCOMPARE(slices[2].row, 1);
        QCOMPARE(slices[2].page, 1);
    }

    void stackedParagraphsFlowInTheirOwnColumn()
    {
        const FlowRow pair{{{{3, 10}, {4, 10, {}, 10}}, {{6, 10}}}};
        const auto slices = breakPages({pair, paragraph(1)}, {200, 200});
        QCOMPARE(slices.size(), size_t(2));
        QCOMPARE(slices[0].columns[0].count, 7);
        QCOMPARE(slices[1].top, 80.0); // seven lines and the gap, not the six of the other column
        QCOMPARE(dropBetween(pair.columns[0], 0, 2), 20.0);
        QCOMPARE(dropBetween(pair.columns[0], 0, 3), 40.0);
        QCOMPARE(dropBetween(pair.columns[0], 4, 5), 10.0);
    }

    void stackedParagraphsBreakWithTwoLinesOnEitherSide()
    {
        const FlowRow pair{{{{3, 10}, {4, 10, {}, 10}}, {{9, 10}}}};
        // Five of the seven lines and the gap fill sixty points: four would leave one line of the second
        // paragraph above the break.
        const auto slices = breakPages({pair}, {60, 100});
        QCOMPARE(slices[0].columns[0].count, 5);
        QCOMPARE(slices[0].columns[1].count, 6);
        QCOMPARE(breakPages({pair}, {50, 100})[0].columns[0].count, 3);
        QCOMPARE(breakPages({pair}, {50, 100})[1].rise, 7.2);
    }

    void aHeadingKeepsWithTheParagraphBelowInItsColumn()
    {
        FlowRow pair{{{{1, 10}, {4, 10}}, {{6, 10}}}};
        pair.columns[0][0].keptWithNext = true;
        const auto slices = breakPages({paragraph(8), pair}, {100, 100});
        QCOMPARE(slices[1].page, 1);
    }

    void theFirstPageMayBeLower()
    {
        const auto slices = breakPages({paragraph(10)}, {50, 100});
        QCOMPARE(slices[0].columns[0].count, 5);
    }

    void aPageTooLowForAnythingStillTakesALine()
    {
        const auto slices = breakPages({paragraph(5)}, {4, 4});
        QCOMPARE(slices.size(), size_t(5));
        QCOMPARE(slices.back().page, 4);
    }
};

TARJUMAN_TEST(tst_PageBreaker)
#include "tst_PageBreaker.moc"
