#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class tst_Interruption : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunThatWaitsForItsInputIsInterrupted_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("by Ctrl+C") << SIGINT;
        QTest::newRow("by the system") << SIGTERM;
    }

    void aRunThatWaitsForItsInputIsInterrupted()
    {
        QFETCH(int, number);
        QProcess process;
        process.start(tarjuman::testing::program(), {u"spell"_s, u"--language"_s, u"fr"_s});
        process.write("Une bibliotèque.\n");
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(300));
        QElapsedTimer timer;
        timer.start();
        kill(static_cast<pid_t>(process.processId()), number);
        QVERIFY(process.waitForFinished(4000));
        QVERIFY(timer.elapsed() < 3500);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
    }
};

TARJUMAN_TEST(tst_Interruption)
#include "tst_Interruption.moc"
