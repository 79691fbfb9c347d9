#include "app/desk/Autosave.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tarjuman::desk;

class tst_Autosave : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsDueWithinASecond()
    {
        Autosave autosave;
        QSignalSpy due(&autosave, &Autosave::due);
        QElapsedTimer timer;
        timer.start();
        autosave.noteChange();
        QCOMPARE(due.size(), 0);
        QTRY_COMPARE(due.size(), 1);
        QVERIFY(timer.elapsed() < 1000);
    }

    void typingWithoutPauseIsDueWithinTheSameSecond()
    {
        Autosave autosave;
        QSignalSpy due(&autosave, &Autosave::due);
        QElapsedTimer timer;
        timer.start();
        QTimer typing;
        connect(&typing, &QTimer::timeout, &autosave, &Autosave::noteChange);
        typing.start(50);
        QTRY_VERIFY(due.size() == 1);
        QVERIFY(timer.elapsed() >= Autosave::ceiling.count() - 50); // not at each pause between two letters
        QVERIFY(timer.elapsed() < 1000);
    }

    void whatIsSavedIsNotDue()
    {
        Autosave autosave;
        QSignalSpy due(&autosave, &Autosave::due);
        autosave.noteChange();
        autosave.noteSaving();
        QTest::qWait(800);
        QCOMPARE(due.size(), 0);
    }

    // However long the save takes: the key after its start is no younger when it ends.
    void whatChangesDuringASaveIsDueInItsOwnTime()
    {
        Autosave autosave;
        QSignalSpy due(&autosave, &Autosave::due);
        autosave.noteSaving();
        QElapsedTimer timer;
        timer.start();
        QTimer typing;
        connect(&typing, &QTimer::timeout, &autosave, &Autosave::noteChange);
        typing.start(50);
        QTimer::singleShot(Autosave::ceiling * 4 / 5, &autosave, &Autosave::noteSaved);
        QTRY_VERIFY(due.size() == 1);
        QVERIFY(timer.elapsed() < 1000);
    }

    void aFailureIsTriedAgain()
    {
        Autosave autosave;
        QSignalSpy due(&autosave, &Autosave::due);
        autosave.noteFailure();
        autosave.noteChange(); // typing goes on: no hurry
        QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 3000);
    }
};

TARJUMAN_TEST(tst_Autosave)
#include "tst_Autosave.moc"
