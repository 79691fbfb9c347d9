#include "app/base/WhenDone.h"
#include "tests/support/TestMain.h"

#include <QPromise>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace tarjuman::base;

class tst_WhenDone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnswerComesThroughTheEventLoop()
    {
        QPromise<Result<int>> work;
        work.start();
        work.addResult(Result<int>(42));
        work.finish();
        std::optional<Result<int>> answer;
        whenDone(this, work.future(), [&](const Result<int>& result) { answer = result; });
        QVERIFY(!answer);
        QTRY_VERIFY(answer);
        QCOMPARE(**answer, 42);
    }

    void anErrorArrivesAsItIs()
    {
        QPromise<Result<void>> work;
        work.start();
        std::optional<Result<void>> answer;
        whenDone(this, work.future(), [&](const Result<void>& result) { answer = result; });
        work.addResult(Result<void>(Error{ErrorKind::Output, u"The disk is full."_s}));
        work.finish();
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().message, u"The disk is full."_s);
    }

    void workThatWasDroppedCountsAsCancelled()
    {
        std::optional<Result<int>> answer;
        {
            QPromise<Result<int>> work;
            work.start();
            whenDone(this, work.future(), [&](const Result<int>& result) { answer = result; });
        }
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QVERIFY(answer->error().kind == ErrorKind::Cancelled);
    }

    void nothingHappensOnceTheContextIsGone()
    {
        QPromise<Result<int>> work;
        work.start();
        bool called = false;
        {
            QObject context;
            whenDone(&context, work.future(), [&](const Result<int>&) { called = true; });
        }
        work.addResult(Result<int>(1));
        work.finish();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }
};

TARJUMAN_TEST(tst_WhenDone)
#include "tst_WhenDone.moc"
