#include "app/pdf/draw/RunWriter.h"

#include "tests/app/pdf/LineStage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using tests::LineStage;
using text::Language;

class tst_RunWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void latinRunsOn()
    {
        LineStage stage(u"Le port"_s, Language::French);
        const SetLine line = stage.line();
        for (const PlacedRun& run : line.runs)
            stage.runs.writeLatin(run);
        QCOMPARE(stage.running(), 1);
        QCOMPARE(stage.alone(), 0);
    }

    void eachArabicLetterStandsAlone()
    {
        LineStage stage(u"سفن"_s, Language::Arabic);
        const SetLine line = stage.line();
        stage.runs.writeArabic(line, DirectionRules(stage.text.source, 0), line.runs.front());
        QCOMPARE(stage.alone(), 3);
        QCOMPARE(stage.running(), 0);
    }

    void aMirroredSignStandsBetweenTwoMarks()
    {
        LineStage stage(u"(سفن"_s, Language::Arabic);
        const SetLine line = stage.line();
        const DirectionRules rules(stage.text.source, 0);
        QVERIFY(rules.isMirrored(0));
        stage.runs.writeArabic(line, rules, line.runs.front());
        QVERIFY(stage.alone() >= 4 + 2);
    }

    void aSpaceOfAnArabicLineSaysThatItIsOne()
    {
        LineStage stage(u"سفن كبيرة"_s, Language::Arabic);
        const SetLine line = stage.line();
        QVERIFY(line.runs[1].space);
        stage.runs.writeSpace(line, line.runs[1]);
        QVERIFY(stage.stream.bytes().find("/ActualText( )") != std::string::npos);
    }
};

TARJUMAN_TEST(tst_RunWriter)
#include "tst_RunWriter.moc"
