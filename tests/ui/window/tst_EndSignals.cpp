#include "tests/support/TestMain.h"
#include "ui/window/EndSignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace tarjuman::ui;

class tst_EndSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachSignalIsToldByTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void eachSignalIsToldByTheEventLoop()
    {
        QFETCH(int, number);
        const EndSignals ending;
        QSignalSpy received(&ending, &EndSignals::received);
        QCOMPARE(std::raise(number), 0);
        QCOMPARE(received.size(), 0);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toInt(), number);
    }

    void whatWasIgnoredStaysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN);
        {
            const EndSignals ending;
            QSignalSpy received(&ending, &EndSignals::received);
            QCOMPARE(std::raise(SIGHUP), 0);
            QCOMPARE(std::raise(SIGTERM), 0);
            QTRY_COMPARE(received.size(), 1);
            QCOMPARE(received.first().first().toInt(), SIGTERM);
        }
        std::signal(SIGHUP, SIG_DFL);
    }

    void itsEndRestoresWhatWas()
    {
        std::signal(SIGTERM, SIG_IGN);
        {
            const EndSignals ending;
        }
        QVERIFY(std::signal(SIGTERM, SIG_DFL) == SIG_IGN);
    }
};

TARJUMAN_TEST(tst_EndSignals)
#include "tst_EndSignals.moc"
