#include "app/pdf/page/ColumnShare.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::pdf;

class tst_ColumnShare : public QObject {
    Q_OBJECT
private:
    static constexpr double width = 450;

    static std::vector<RowExtent> rows(double french, double arabic)
    {
        return std::vector<RowExtent>(3, {{french * 1000, 5}, {arabic * 1000, 5}});
    }

private Q_SLOTS:
    void textsAlikeHaveColumnsAlike() { QCOMPARE(frenchShareOf(rows(30, 30), width, {}), 0.5); }

    void theLongerTextHasTheWiderColumn()
    {
        const double french = frenchShareOf(rows(33, 30), width, {});
        QVERIFY(french > 0.5 && french < 0.56);
        const double arabic = frenchShareOf(rows(30, 33), width, {});
        QVERIFY(arabic < 0.5 && arabic > 0.44);
    }

    void noColumnIsNarrowerThanTheTemplateAllows()
    {
        QCOMPARE(frenchShareOf(rows(90, 10), width, {ColumnWidths::ByLength, 0.4}), 0.6);
        QCOMPARE(frenchShareOf(rows(10, 90), width, {ColumnWidths::ByLength, 0.4}), 0.4);
    }

    void aTemplateMayAskForColumnsAlike()
    {
        QCOMPARE(frenchShareOf(rows(90, 10), width, {ColumnWidths::Alike, 0.4}), 0.5);
    }

    void noTextAsksForNothing() { QCOMPARE(frenchShareOf({}, width, {}), 0.5); }

    // Rows as high as their longer sides: what is won in one is not lost in the others.
    void rowsThatPullBothWaysKeepTheColumnsAlike()
    {
        const std::vector<RowExtent> both = {{{40'000, 5}, {20'000, 5}}, {{20'000, 5}, {40'000, 5}}};
        QCOMPARE(frenchShareOf(both, width, {}), 0.5);
    }
};

TARJUMAN_TEST(tst_ColumnShare)
#include "tst_ColumnShare.moc"
