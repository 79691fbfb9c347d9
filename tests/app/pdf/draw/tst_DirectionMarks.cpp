#include "app/pdf/draw/DirectionMarks.h"

#include "tests/app/pdf/LineStage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using tests::LineStage;
using text::Language;

class tst_DirectionMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMarkIsATextObjectOfItsOwn()
    {
        LineStage stage(u"المرفأ"_s, Language::Arabic);
        const SetLine line = stage.line();
        stage.marks.write(line, {rightToLeftMark, 300});
        QCOMPARE(stage.alone(), 1);
        QVERIFY(!stage.marks.usedFence());
        QVERIFY(stage.stream.bytes().find("1 0 0 1 300 700 Tm") != std::string::npos);
    }

    void aFenceIsTwoMarksTheSecondOneHigher()
    {
        LineStage stage(u"المرفأ"_s, Language::Arabic);
        const SetLine line = stage.line();
        stage.marks.fence(line, {leftToRightMark, 300}, {rightToLeftMark, 299});
        QCOMPARE(stage.alone(), 2);
        QVERIFY(stage.marks.usedFence());
        const std::string bytes = stage.stream.bytes();
        QVERIFY(bytes.find("0 0.5 Td<") != std::string::npos);
        QVERIFY(bytes.ends_with("0 -0.5 Td\n"));
    }
};

TARJUMAN_TEST(tst_DirectionMarks)
#include "tst_DirectionMarks.moc"
