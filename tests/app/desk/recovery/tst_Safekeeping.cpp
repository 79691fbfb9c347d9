#include "app/desk/recovery/Safekeeping.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tarjuman::desk;

class tst_Safekeeping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuickSaveNeedsNoKeeping()
    {
        Safekeeping keeping;
        QSignalSpy due(&keeping, &Safekeeping::due);
        keeping.noteChange();
        keeping.noteSaving();
        keeping.noteSaved();
        keeping.noteChange();
        QTest::qWait(700);
        QCOMPARE(due.size(), 0);
    }

    void aSlowSaveAndWhatIsTypedMeanwhileAreKept()
    {
        Safekeeping keeping;
        QSignalSpy due(&keeping, &Safekeeping::due);
        QElapsedTimer timer;
        timer.start();
        keeping.noteSaving();
        QTRY_COMPARE(due.size(), 1);
        QVERIFY(timer.elapsed() <= 250 + 100);
        timer.restart();
        keeping.noteChange();
        QTest::qWait(100);
        keeping.noteChange(); // puts nothing off
        QTRY_COMPARE(due.size(), 2);
        QVERIFY(timer.elapsed() < 500);
        keeping.noteSaved();
        keeping.noteChange();
        QTest::qWait(600);
        QCOMPARE(due.size(), 2);
    }

    void aFailureIsKeptAtOnceAndEachChangeAfterIt()
    {
        Safekeeping keeping;
        QSignalSpy due(&keeping, &Safekeeping::due);
        keeping.noteSaving();
        keeping.noteFailure();
        QCOMPARE(due.size(), 1);
        keeping.noteChange();
        QTRY_COMPARE(due.size(), 2);
        keeping.noteSaving(); // the next try changes nothing
        keeping.noteChange();
        QTRY_COMPARE(due.size(), 3);
    }
};

TARJUMAN_TEST(tst_Safekeeping)
#include "tst_Safekeeping.moc"
