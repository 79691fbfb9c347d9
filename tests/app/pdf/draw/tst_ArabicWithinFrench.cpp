#include "app/pdf/draw/ArabicWithinFrench.h"

#include "tests/app/pdf/LineStage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using tests::LineStage;
using text::Language;

class tst_ArabicWithinFrench : public QObject {
    Q_OBJECT
private:
    static int write(LineStage& stage, const SetLine& line, int first)
    {
        InlineElements inlines(stage.stream);
        ArabicWithinFrench arabic(stage.stream, stage.marks, inlines, stage.runs);
        return int(arabic.write(line, DirectionRules(stage.text.source, 0), size_t(first)));
    }

private Q_SLOTS:
    void aSingleWordHasAMarkBehindWhatFollows()
    {
        LineStage stage(u"Le mot سفن suit"_s, Language::French);
        const SetLine line = stage.line();
        const int first = LineStage::runAt(line, 7);
        QCOMPARE(write(stage, line, first), first + 2);
        QVERIFY(!stage.marks.usedFence());
        QCOMPARE(stage.alone(), 3 + 1); // its letters and the mark
        QCOMPARE(stage.running(), 1);   // the space behind it
    }

    void severalWordsAreFenced()
    {
        LineStage stage(u"Le nom سفن كبيرة suit"_s, Language::French);
        const SetLine line = stage.line();
        const int first = LineStage::runAt(line, 7);
        QCOMPARE(write(stage, line, first), first + 4);
        QVERIFY(stage.marks.usedFence());
    }

    void nothingMayFollow()
    {
        LineStage stage(u"Le mot سفن"_s, Language::French);
        const SetLine line = stage.line();
        QCOMPARE(write(stage, line, LineStage::runAt(line, 7)), int(line.runs.size()));
        QCOMPARE(stage.alone(), 3);
    }
};

TARJUMAN_TEST(tst_ArabicWithinFrench)
#include "tst_ArabicWithinFrench.moc"
