#include "app/storage/DeletedReleases.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/StandingClock.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using base::Error;
using base::ErrorKind;
using release::Release;
using release::ReleaseId;
using std::chrono::days;

class tst_DeletedReleases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = testing::StandingClock();
        m_isBroken = false;
        StoreOptions options;
        options.clock = &m_clock;
        options.witness = [this](const QString&) -> base::Result<void> {
            return m_isBroken ? base::Result<void>(Error{ErrorKind::Archive, u"broken on purpose"_s})
                              : base::Result<void>();
        };
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s), options);
        QVERIFY(m_database);
        open();
    }
    void cleanup() { m_database.reset(); }

    void aDayOfOpeningsCountsOnce()
    {
        QCOMPARE(daysOpened(), 1);
        open();
        m_clock.advance(1h);
        open();
        QCOMPARE(daysOpened(), 1);
        m_clock.advance(days(40));
        open();
        QCOMPARE(daysOpened(), 2);
    }

    void aClockThatJumpsToAndFroCountsNoDayTwice()
    {
        for (int start = 0; start < 20; ++start) {
            m_clock.advance(start % 2 == 0 ? -days(20'000) : days(20'000));
            open();
        }
        QCOMPARE(daysOpened(), 11); // as often as it went forward, and the first
    }

    void nothingIsWrittenASecondTimeOnADay()
    {
        const qint64 before = rowsWritten(*m_database);
        open();
        QCOMPARE(rowsWritten(*m_database), before);
    }

    void afterAWeekOfOpeningsItIsForgottenWithAllItsRows()
    {
        const ReleaseId gone = removedRelease();
        const Release kept = releases().insert({pairedRelease()}).value().first();
        for (int day = 1; day <= 6; ++day) {
            m_clock.advance(days(1));
            open();
            QVERIFY2(isThere(gone), qPrintable(u"day %1"_s.arg(day)));
        }
        m_clock.advance(days(1));
        open();
        QVERIFY(!isThere(gone));
        QVERIFY(isThere(kept.id));
        QCOMPARE(numberOf(*m_database, u"SELECT count(*) FROM paragraph"_s), 6);
        QCOMPARE(numberOf(*m_database, u"SELECT count(*) FROM pair"_s), 3);
        QVERIFY(releases().insert({pairedRelease()}).value().first().id != gone); // no number is given twice
    }

    void oneOpeningLongAfterwardsForgetsNothing()
    {
        const ReleaseId id = removedRelease();
        m_clock.advance(days(8));
        open();
        QVERIFY(isThere(id));
        m_clock.advance(days(3'000));
        open();
        QVERIFY(isThere(id));
    }

    void aClockSetYearsAheadAndBackForgetsNothing()
    {
        const ReleaseId id = removedRelease();
        m_clock.advance(days(9'000));
        open();
        m_clock.advance(-days(9'000));
        for (int day = 1; day <= 6; ++day) {
            open();
            m_clock.advance(days(1));
            QVERIFY(isThere(id));
        }
    }

    void whatWasDeletedUnderAClockFarBehindStaysForAWeekOfOpenings()
    {
        const Release release = releases().insert({pairedRelease()}).value().first();
        m_clock.advance(-days(9'000));
        open();
        SUCCEED(releases().remove({release.id}));
        m_clock.advance(days(9'000));
        for (int day = 1; day <= 12; ++day) {
            open();
            m_clock.advance(days(1));
            QVERIFY(isThere(release.id)); // by the clock it was changed after its deletion
        }
    }

    void whatWasChangedAfterItsDeletionStays()
    {
        const ReleaseId id = removedRelease();
        SUCCEED(m_database->run(u"UPDATE release SET changed_at = deleted_at + 1"_s));
        for (int day = 1; day <= 30; ++day) {
            m_clock.advance(days(1));
            open();
        }
        QVERIFY(isThere(id));
    }

    void whatWasBroughtBackAndDeletedAgainBeginsAnew()
    {
        const ReleaseId id = removedRelease();
        m_clock.advance(days(5));
        open();
        SUCCEED(releases().restore({id}));
        SUCCEED(releases().remove({id}));
        for (int day = 1; day <= 6; ++day) {
            m_clock.advance(days(1));
            open();
        }
        QVERIFY(isThere(id));
    }

    void aFailureIsSaidAndForgetsNothing()
    {
        const ReleaseId id = removedRelease();
        m_clock.advance(days(1));
        m_isBroken = true;
        QVERIFY(!deleted().countDay());
        QVERIFY(!deleted().purge());
        m_isBroken = false;
        QVERIFY(isThere(id));
        QCOMPARE(daysOpened(), 1);
    }

private:
    ReleaseRepository releases() { return ReleaseRepository(*m_database); }
    DeletedReleases deleted() { return DeletedReleases(*m_database); }
    void open()
    {
        SUCCEED(deleted().countDay());
        SUCCEED(deleted().purge());
    }
    qint64 daysOpened() { return numberOf(*m_database, u"SELECT days_opened FROM archive"_s); }
    bool isThere(ReleaseId id)
    {
        return numberOf(*m_database, u"SELECT count(*) FROM release WHERE id = %1"_s.arg(qint64(id))) == 1;
    }
    ReleaseId removedRelease()
    {
        const ReleaseId id = releases().insert({pairedRelease()}).value().first().id;
        return releases().remove({id}) ? id : ReleaseId::None;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    testing::StandingClock m_clock;
    bool m_isBroken = false;
};

TARJUMAN_TEST(tst_DeletedReleases)
#include "tst_DeletedReleases.moc"
