#include "app/storage/VersionRepository.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/StandingClock.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using release::Release;
using release::Status;
using release::Version;
using release::VersionReason;

namespace {

Snapshot snapshot(VersionReason reason, const QString& label = {})
{
    return {{.author = u"Nadia"_s, .reason = reason, .label = label},
            [](const Release& release) { return release.paragraphs.french.first().text.toUtf8(); }};
}

} // namespace

class tst_VersionRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        StoreOptions options;
        options.clock = &m_clock;
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s), options);
        QVERIFY(m_database);
        m_stored = ReleaseRepository(*m_database).insert({pairedRelease()}).value().first();
    }
    void cleanup() { m_database.reset(); }

    void theNewestComesFirstWithAllThatIsKnownOfIt()
    {
        VersionRepository versions(*m_database);
        SUCCEED(versions.add(snapshot(VersionReason::Requested, u"avant relecture"_s), m_stored));
        m_clock.advance(std::chrono::hours(1));
        Release later = m_stored;
        later.status = Status::Approved;
        SUCCEED(versions.add(snapshot(VersionReason::BeforeRestore), later));
        const auto found = versions.versionsOf(m_stored.id).value();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].status, Status::Approved);
        QCOMPARE(found[0].reason, VersionReason::BeforeRestore);
        QCOMPARE(found[1].label, u"avant relecture"_s);
        QCOMPARE(found[1].author, u"Nadia"_s);
        QCOMPARE(found[1].made.msecsTo(found[0].made), 3'600'000);
        QVERIFY(versions.versionsOf(release::ReleaseId{99}).value().isEmpty());
    }

    void theContentIsWhatWasPacked()
    {
        VersionRepository versions(*m_database);
        const Version kept = versions.add(snapshot(VersionReason::Requested), m_stored).value();
        QCOMPARE(versions.content(kept.id).value(), m_stored.paragraphs.french.first().text.toUtf8());
        QVERIFY(!versions.content(release::VersionId{4711}));
    }

    void aSnapshotIsKeptWithItsSaveOrNotAtAll()
    {
        ReleaseRepository releases(*m_database);
        Release current = m_stored;
        current.status = Status::InReview;
        SUCCEED(releases.save(m_stored, current, snapshot(VersionReason::StatusChanged)));
        VersionRepository versions(*m_database);
        QCOMPARE(versions.versionsOf(m_stored.id).value().size(), 1);
        QCOMPARE(versions.versionsOf(m_stored.id).value().first().status, Status::InReview);
        // The archive is ahead of this save, so neither the text nor the snapshot is written.
        QVERIFY(!releases.save(m_stored, current, snapshot(VersionReason::StatusChanged)));
        QCOMPARE(versions.versionsOf(m_stored.id).value().size(), 1);
    }

    void aReleaseForgottenForGoodTakesItsVersionsAlong()
    {
        VersionRepository versions(*m_database);
        SUCCEED(versions.add(snapshot(VersionReason::Requested), m_stored));
        ReleaseRepository releases(*m_database);
        SUCCEED(releases.remove({m_stored.id}));
        QCOMPARE(versions.versionsOf(m_stored.id).value().size(), 1);
        SUCCEED(m_database->run(u"DELETE FROM release WHERE deleted_at IS NOT NULL"_s));
        QVERIFY(versions.versionsOf(m_stored.id).value().isEmpty());
    }

private:
    testing::StandingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Release m_stored;
};

TARJUMAN_TEST(tst_VersionRepository)
#include "tst_VersionRepository.moc"
