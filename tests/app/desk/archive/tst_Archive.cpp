#include "app/desk/archive/Archive.h"

#include "app/storage/SettingRepository.h"
#include "app/storage/Store.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using base::Result;
using release::ReleaseId;

class tst_Archive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = std::make_unique<Archive>(testing::archiveIn(*m_folder));
        QVERIFY(m_archive->open().result());
    }
    void cleanup()
    {
        m_archive.reset();
        m_folder.reset();
    }

    void whatChangedIsToldByTheEventLoop()
    {
        QSignalSpy told(m_archive.get(), &Archive::summariesChanged);
        m_archive->announce(QList<release::ReleaseSummary>(), {ReleaseId{7}});
        QCOMPARE(told.size(), 0);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().at(1).value<QList<ReleaseId>>(), QList{ReleaseId{7}});
    }

    void theEndWaitsForAJobThatStores()
    {
        QSemaphore begun;
        const auto job = m_archive->start(Archive::Job::Stores, [&begun](storage::Store& store) {
            begun.release();
            QThread::msleep(50);
            return setNumber(store, "1");
        });
        begun.acquire();
        m_archive->finish();
        QVERIFY(job.isFinished());
        QVERIFY(job.result());
    }

    void theEndRefusesAJobThatReads()
    {
        QSemaphore begun;
        const auto job = m_archive->start(Archive::Job::Reads, [&begun](storage::Store& store) {
            begun.release();
            Result<QByteArray> read;
            while (read) // until it is refused
                read = number(store);
            return read;
        });
        begun.acquire();
        m_archive->finish();
        QVERIFY(job.isFinished());
        QVERIFY(!job.result());
    }

    // Nobody but the end may do it then.
    void aJobThatHasNotBegunEndsToo()
    {
        QSemaphore mayEnd;
        QList<QFuture<void>> busy;
        for (int thread = 0; thread < base::workers().maxThreadCount(); ++thread)
            busy += QtConcurrent::run(&base::workers(), [&mayEnd] { mayEnd.acquire(); });
        const auto job = m_archive->start(Archive::Job::Stores,
                                          [](storage::Store& store) { return setNumber(store, "2"); });
        m_archive->finish();
        mayEnd.release(int(busy.size()));
        for (QFuture<void>& one : busy)
            one.waitForFinished();
        QVERIFY(job.result());
    }

    void anArchiveThatWasClosedIsOpenedAnew()
    {
        QVERIFY(setNumber(m_archive->store(), "3"));
        QVERIFY(m_archive->close().result());
        QVERIFY(!number(m_archive->store()));
        QVERIFY(m_archive->open().result());
        QCOMPARE(number(m_archive->store()).value(), QByteArray("3"));
    }

private:
    static Result<void> setNumber(storage::Store& store, const QByteArray& value)
    {
        return store
            .change([value](storage::Database& archive) {
                return storage::SettingRepository(archive).setValue(u"number"_s, value);
            })
            .result();
    }
    static Result<QByteArray> number(storage::Store& store)
    {
        return store
            .ask([](storage::Database& archive) {
                return storage::SettingRepository(archive).value(u"number"_s);
            })
            .result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;
};

TARJUMAN_TEST(tst_Archive)
#include "tst_Archive.moc"
