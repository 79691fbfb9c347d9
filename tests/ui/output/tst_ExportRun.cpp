#include "ui/output/ExportRun.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_ExportRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordersAreCarriedOutOneAfterAnother()
    {
        FakeExports exports;
        ExportRun run(exports.exporter());
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start({{{}, pdf::Form::French, {}, u"a.pdf"_s}, {{}, pdf::Form::Arabic, {}, u"b.pdf"_s}});
        QCOMPARE(exports.count(), 1);
        QVERIFY(run.isRunning());
        exports.answerLast(sampleOutcome(1, u"a.pdf"_s));
        QTRY_COMPARE(exports.count(), 2);
        QVERIFY(exports.call(1).order.form == pdf::Form::Arabic);
        exports.answerLast(sampleOutcome(1, u"b.pdf"_s));
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!run.isRunning());
        QCOMPARE(finished.first().first().value<QList<desk::ExportOutcome>>().size(), 2);
    }

    void progressCountsAllOrders()
    {
        FakeExports exports;
        ExportRun run(exports.exporter());
        QSignalSpy progressed(&run, &ExportRun::progressed);
        run.start({{}, {}});
        exports.answerLast(sampleOutcome());
        QTRY_COMPARE(exports.count(), 2);
        exports.call(1).progress(1, 2);
        QTRY_VERIFY(!progressed.isEmpty() && progressed.last().first().toInt() == 75);
    }

    void aFailureEndsTheRun()
    {
        FakeExports exports;
        ExportRun run(exports.exporter());
        QSignalSpy failed(&run, &ExportRun::failed);
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start({{}, {}});
        exports.answerLast(base::Error{base::ErrorKind::Output, u"The disk is full."_s});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<base::Error>().message, u"The disk is full."_s);
        QCOMPARE(exports.count(), 1);
        QCOMPARE(finished.count(), 0);
        QVERIFY(!run.isRunning());
    }

    void cancellingAsksTheWorkerAndWaitsForItsAnswer()
    {
        FakeExports exports;
        ExportRun run(exports.exporter());
        QSignalSpy failed(&run, &ExportRun::failed);
        run.start({{}});
        run.cancel();
        QVERIFY(exports.call(0).stop.stop_requested());
        QVERIFY(run.isRunning());
        exports.answerLast(base::Error{base::ErrorKind::Cancelled, {}});
        QTRY_COMPARE(failed.count(), 1);
    }

    void aNewStartDropsTheOldRun()
    {
        FakeExports exports;
        ExportRun run(exports.exporter());
        QSignalSpy finished(&run, &ExportRun::finished);
        run.start({{}});
        run.start({{}});
        QVERIFY(exports.call(0).stop.stop_requested());
        QVERIFY(!exports.call(1).stop.stop_requested());
        exports.answer(0, sampleOutcome());
        exports.answer(1, sampleOutcome());
        QTRY_COMPARE(finished.count(), 1);
    }

    void whoGoesAwayStopsTheWorker()
    {
        FakeExports exports;
        {
            ExportRun run(exports.exporter());
            run.start({{}});
        }
        QVERIFY(exports.call(0).stop.stop_requested());
        exports.answerLast(sampleOutcome()); // nobody listens any more
    }
};

TARJUMAN_WIDGET_TEST(tst_ExportRun)
#include "tst_ExportRun.moc"
