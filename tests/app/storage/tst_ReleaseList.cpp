#include "app/storage/ReleaseList.h"

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
using release::Release;
using release::ReleaseId;

class tst_ReleaseList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        StoreOptions options;
        options.clock = &m_clock;
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s), options);
        QVERIFY(m_database);
        m_stored = releases().insert({pairedRelease(), pairedRelease(), pairedRelease()}).value();
        m_known.clear();
        for (const Release& release : std::as_const(m_stored))
            m_known.insert(release.id, release.changed.toMSecsSinceEpoch());
        m_clock.advance(1s);
    }
    void cleanup() { m_database.reset(); }

    void theLastDeletedComesFirstWithItsTime()
    {
        QVERIFY(list().deleted().value().isEmpty());
        SUCCEED(releases().remove({m_stored[1].id}));
        m_clock.advance(1h);
        SUCCEED(releases().remove({m_stored[0].id}));
        const auto deleted = list().deleted().value();
        QCOMPARE(deleted.size(), 2);
        QCOMPARE(deleted[0].summary.id, m_stored[0].id);
        QCOMPARE(deleted[0].deleted, m_clock.now());
        QCOMPARE(deleted[1].summary.id, m_stored[1].id);
        QCOMPARE(list().all().value(), QList{release::summaryOf(m_stored[2])});
    }

    void nothingChangedIsNothingToTell()
    {
        const auto changes = list().changesSince(m_known).value();
        QVERIFY(changes.changed.isEmpty());
        QVERIFY(changes.removed.isEmpty());
    }

    void whatChangedCameAndWentIsTold()
    {
        Release edited = m_stored[0];
        edited.place.french = u"Sfax"_s;
        edited = releases().save(m_stored[0], edited).value();
        SUCCEED(releases().remove({m_stored[1].id}));
        const Release added = releases().insert({pairedRelease()}).value().first();
        const auto changes = list().changesSince(m_known).value();
        QCOMPARE(changes.removed, QList{m_stored[1].id});
        QCOMPARE(changes.changed.size(), 2);
        QVERIFY(changes.changed.contains(release::summaryOf(edited)));
        QVERIFY(changes.changed.contains(release::summaryOf(added)));
    }

    void theCountOfThoseAtARevision()
    {
        SUCCEED(releases().remove({m_stored[2].id}));
        QCOMPARE(
            list()
                .countAt({{m_stored[0].id, 1}, {m_stored[1].id, 2}, {m_stored[2].id, 1}, {ReleaseId{99}, 1}})
                .value(),
            1);
    }

    void whereAReleaseStandsIsSaid()
    {
        using Place = Standing::Place;
        const ReleaseId id = m_stored[0].id;
        QCOMPARE(list().standing(id).value().place, Place::InList);
        QCOMPARE(list().standing(id).value().revision, 1);
        SUCCEED(releases().remove({id}));
        QCOMPARE(list().standing(id).value().place, Place::Deleted);
        QCOMPARE(list().standing(ReleaseId{99}).value().place, Place::Gone);
    }

private:
    ReleaseList list() { return ReleaseList(*m_database); }
    ReleaseRepository releases() { return ReleaseRepository(*m_database); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    testing::StandingClock m_clock;
    QList<Release> m_stored;
    ChangeTimes m_known;
};

TARJUMAN_TEST(tst_ReleaseList)
#include "tst_ReleaseList.moc"
