#include "app/pdf/draw/LatinWithinArabic.h"

#include "tests/app/pdf/LineStage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using tests::LineStage;
using text::Language;

class tst_LatinWithinArabic : public QObject {
    Q_OBJECT
private:
    struct Written {
        int first = 0;
        int behind = 0;
        int countedMarks = 0;
    };
    // From the run that begins with the letter at an offset.
    static Written write(LineStage& stage, int offset)
    {
        const SetLine line = stage.line();
        const int first = LineStage::runAt(line, offset);
        InlineElements inlines(stage.stream);
        LatinWithinArabic latin(stage.stream, stage.marks, inlines, stage.runs);
        const size_t behind = latin.write(line, DirectionRules(stage.text.source, 0), size_t(first));
        return {first, int(behind), latin.countedMarks()};
    }

private Q_SLOTS:
    void arabicIsLeftToOthers()
    {
        LineStage stage(u"سفن كبيرة"_s, Language::Arabic);
        const Written written = write(stage, 0);
        QCOMPARE(written.behind, written.first);
        QCOMPARE(stage.alone() + stage.running(), 0);
    }

    void aSingleWordHasNoFence()
    {
        LineStage stage(u"سفن Horizon كبيرة"_s, Language::Arabic);
        const Written written = write(stage, 4);
        QCOMPARE(written.behind, written.first + 1);
        QVERIFY(!stage.marks.usedFence());
        QCOMPARE(stage.running(), 1);
    }

    void twoWordsAreFenced()
    {
        LineStage stage(u"سفن Grand Horizon كبيرة"_s, Language::Arabic);
        const Written written = write(stage, 4);
        QCOMPARE(written.behind, written.first + 3); // the space between them is theirs
        QVERIFY(stage.marks.usedFence());
        QCOMPARE(written.countedMarks, 0);
    }

    // They would stand outside of the fence otherwise, in a line of their own.
    void signsAroundTwoWordsGoIntoTheirFence()
    {
        LineStage stage(u"سفن (Grand Horizon) كبيرة"_s, Language::Arabic);
        const Written written = write(stage, 4);
        QCOMPARE(written.behind, written.first + 5);
        QVERIFY(written.countedMarks > 0);
    }

    void signsAroundOneWordStayOutside()
    {
        LineStage stage(u"سفن (Horizon) كبيرة"_s, Language::Arabic);
        const Written written = write(stage, 4);
        QCOMPARE(written.behind, written.first);
        QCOMPARE(written.countedMarks, 0);
    }
};

TARJUMAN_TEST(tst_LatinWithinArabic)
#include "tst_LatinWithinArabic.moc"
