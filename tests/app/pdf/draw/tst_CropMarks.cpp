#include "app/pdf/draw/CropMarks.h"

#include "app/pdf/read/ContentScanner.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::pdf;

class tst_CropMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eightLinesStandOutsideOfWhatMayBleed()
    {
        const QSizeF page(595, 842);
        const std::string operators = cropMarks(page, Standard::Archive);
        ContentScanner scanner(operators);
        std::vector<ContentToken> operands;
        int lines = 0;
        while (const auto name = scanner.nextOperator(operands)) {
            if (*name != "m" && *name != "l")
                continue;
            lines += *name == "l" ? 1 : 0;
            const double x = operands[0].number;
            const double y = operands[1].number;
            const bool outside =
                x < -bleed || x > page.width() + bleed || y < -bleed || y > page.height() + bleed;
            QVERIFY(outside);
            QVERIFY(x >= -markMargin && x <= page.width() + markMargin);
            QVERIFY(y >= -markMargin && y <= page.height() + markMargin);
        }
        QCOMPARE(lines, 8);
    }

    void theyAreNoPartOfTheText()
    {
        QVERIFY(cropMarks({100, 100}, Standard::Archive).starts_with("/Artifact<</Type/Page>>BDC\n"));
        QVERIFY(cropMarks({100, 100}, Standard::Archive).ends_with("EMC\n"));
    }

    void everyPlateOfAPressHasThem()
    {
        QVERIFY(cropMarks({100, 100}, Standard::Press).find("1 1 1 1 K") != std::string::npos);
        QVERIFY(cropMarks({100, 100}, Standard::Archive).find("0 G") != std::string::npos);
    }
};

TARJUMAN_TEST(tst_CropMarks)
#include "tst_CropMarks.moc"
