#include "tests/support/TestMain.h"
#include "ui/output/FitWords.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using pdf::FitReport;

class tst_FitWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAskedNothingSaid()
    {
        QVERIFY(FitWords::of({}).isEmpty());
        QVERIFY(FitWords::of({FitReport{}}).isEmpty());
    }

    void whatWasTightenedIsNamed()
    {
        const QString words = FitWords::of({{.wanted = 1, .used = {.type = 0.92, .leading = 0.95}}});
        QVERIFY(words.contains(u"92"));
        QVERIFY(words.contains(u"95"));
        QVERIFY(!words.contains(u"100"));
    }

    void whatFitsAsItIsIsSaidSo()
    {
        const QString words = FitWords::of({{.wanted = 2}});
        QVERIFY(!words.isEmpty());
        QVERIFY(words != FitWords::of({{.wanted = 2, .used = {.margins = 0.8}}}));
    }

    void theFileThatDidNotFitComesFirst()
    {
        const FitReport tight{.wanted = 1, .used = {.type = 0.9}};
        const FitReport tighter{.wanted = 1, .used = {.type = 0.87, .leading = 0.9}};
        const FitReport tooLong{.wanted = 1, .reached = false};
        QCOMPARE(FitWords::of({tight, tighter}), FitWords::of({tighter}));
        QCOMPARE(FitWords::of({tight, tooLong, tighter}), FitWords::of({tooLong}));
    }
};

TARJUMAN_PLAIN_TEST(tst_FitWords)
#include "tst_FitWords.moc"
