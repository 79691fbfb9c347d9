#include "ui/output/PreviewMaker.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_PreviewMaker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysInARowMakeOnePreview()
    {
        FakeExports exports;
        PreviewMaker maker(exports.exporter());
        QSignalSpy made(&maker, &PreviewMaker::made);
        for (int key = 0; key < 5; ++key)
            maker.request({{}});
        QCOMPARE(exports.count(), 0);
        QVERIFY(maker.isWaiting());
        QTRY_COMPARE(exports.count(), 1);
        exports.answerLast(sampleOutcome(3));
        QTRY_COMPARE(made.count(), 1);
        const auto preview = made.first().first().value<Preview>();
        QCOMPARE(preview.pages->count(), 3);
        QVERIFY(preview.textVerified);
        QVERIFY(preview.bytes > 0);
        QVERIFY(!maker.isWaiting());
    }

    void aPreviewAsksForNoFile()
    {
        FakeExports exports;
        PreviewMaker maker(exports.exporter());
        maker.request({{}}, PreviewMaker::When::Now);
        QTRY_COMPARE(exports.count(), 1);
        QVERIFY(exports.call(0).order.file.isEmpty());
    }

    void theAnswerToAnOlderTextIsDropped()
    {
        FakeExports exports;
        PreviewMaker maker(exports.exporter());
        QSignalSpy made(&maker, &PreviewMaker::made);
        maker.request({{}}, PreviewMaker::When::Now);
        QTRY_COMPARE(exports.count(), 1);
        maker.request({{}}, PreviewMaker::When::Now);
        QVERIFY(exports.call(0).stop.stop_requested());
        exports.answer(0, sampleOutcome(1));
        QTRY_COMPARE(exports.count(), 2);
        exports.answer(1, sampleOutcome(2));
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(made.first().first().value<Preview>().pages->count(), 2);
    }

    void whoTypesOnSeesThePagesFollow()
    {
        FakeExports exports;
        PreviewMaker maker(exports.exporter());
        QSignalSpy made(&maker, &PreviewMaker::made);
        maker.request({{}});
        QTRY_COMPARE(exports.count(), 1);
        desk::ExportOrder newer;
        newer.release.date = QDate(2026, 3, 12);
        maker.request({{}});
        maker.request({newer});
        QVERIFY(!exports.call(0).stop.stop_requested());
        exports.answer(0, sampleOutcome(1));
        QTRY_COMPARE(made.count(), 1);
        QVERIFY(maker.isWaiting());
        QTRY_COMPARE(exports.count(), 2);
        QCOMPARE(exports.call(1).order.release.date, newer.release.date);
        exports.answer(1, sampleOutcome(2));
        QTRY_COMPARE(made.count(), 2);
        QVERIFY(!maker.isWaiting());
    }

    void aFailureThatANewerTextMayMendIsNotTold()
    {
        FakeExports exports;
        PreviewMaker maker(exports.exporter());
        QSignalSpy made(&maker, &PreviewMaker::made);
        QSignalSpy failed(&maker, &PreviewMaker::failed);
        maker.request({{}});
        QTRY_COMPARE(exports.count(), 1);
        maker.request({{}});
        exports.answer(0, base::Error{base::ErrorKind::BadInput, u"No"_s});
        QTRY_COMPARE(exports.count(), 2);
        exports.answer(1, sampleOutcome());
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void severalFilesFollowOneAnother()
    {
        FakeExports exports;
        exports.answerAtOnce = [](const desk::ExportOrder&) { return sampleOutcome(2); };
        PreviewMaker maker(exports.exporter());
        QSignalSpy made(&maker, &PreviewMaker::made);
        maker.request({{}, {}}, PreviewMaker::When::Now);
        QTRY_COMPARE(made.count(), 1);
        QCOMPARE(made.first().first().value<Preview>().pages->count(), 4);
    }

    void bytesThatAreNoPdfAreAFailure()
    {
        FakeExports exports;
        exports.answerAtOnce = [](const desk::ExportOrder&) {
            return desk::ExportOutcome{{QByteArrayLiteral("no PDF"), 1, true}, {}};
        };
        PreviewMaker maker(exports.exporter());
        QSignalSpy failed(&maker, &PreviewMaker::failed);
        maker.request({{}}, PreviewMaker::When::Now);
        QTRY_COMPARE(failed.count(), 1);
    }

    void afterADropNothingComes()
    {
        FakeExports exports;
        PreviewMaker maker(exports.exporter());
        QSignalSpy made(&maker, &PreviewMaker::made);
        maker.request({{}}, PreviewMaker::When::Now);
        QTRY_COMPARE(exports.count(), 1);
        maker.drop();
        QVERIFY(exports.call(0).stop.stop_requested());
        exports.answer(0, sampleOutcome());
        maker.request({{}}, PreviewMaker::When::Now);
        QTRY_COMPARE(exports.count(), 2);
        exports.answer(1, sampleOutcome());
        QTRY_COMPARE(made.count(), 1);
    }
};

TARJUMAN_WIDGET_TEST(tst_PreviewMaker)
#include "tst_PreviewMaker.moc"
