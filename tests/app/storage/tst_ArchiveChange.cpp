#include "app/storage/ArchiveChange.h"

#include "app/storage/ReleaseRepository.h"
#include "app/storage/SettingRepository.h"
#include "app/storage/VersionRepository.h"
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
using base::Result;
using release::Release;
using release::ReleaseId;

class tst_ArchiveChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_failing = -1;
        StoreOptions options;
        options.clock = &m_clock;
        options.witness = [this](const QString&) -> Result<void> {
            if (m_failing >= 0 && m_failing-- == 0)
                return Error{ErrorKind::Archive, u"broken on purpose"_s};
            return {};
        };
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s), options);
        QVERIFY(m_database);
        m_stored = releases().insert({pairedRelease(), pairedRelease(), pairedRelease()}).value();
        m_clock.advance(1s);
    }
    void cleanup() { m_database.reset(); }

    void allAreChangedAndAsTheyStoodBeforeIsKept()
    {
        const auto done = changeArchive(*m_database, placeChanged());
        SUCCEED(done);
        QCOMPARE(done->releases.size(), 3);
        QCOMPARE(done->passedOver, 0);
        for (const ChangedRelease& changed : done->releases) {
            const Release now = releases().load(changed.summary.id).value();
            QCOMPARE(now.place.french, u"Sfax"_s);
            QCOMPARE(now.revision, changed.revision);
            QCOMPARE(release::summaryOf(now), changed.summary);
            QCOMPARE(VersionRepository(*m_database).content(changed.version).value(), QByteArray("Tunis"));
        }
        QCOMPARE(note(), QByteArray("3"));
    }

    void aFailureOfAnyStatementLeavesEverythingAsItWas()
    {
        int failing = 0;
        for (;; ++failing) {
            QVERIFY2(failing < 1000, "it fails for another reason");
            m_failing = failing;
            const auto done = changeArchive(*m_database, placeChanged());
            m_failing = -1;
            if (done)
                break;
            for (const Release& before : std::as_const(m_stored))
                QCOMPARE(releases().load(before.id).value(), before);
            QCOMPARE(numberOf(*m_database, u"SELECT count(*) FROM version"_s), 0);
            QVERIFY(note().isEmpty());
        }
        QVERIFY(failing > 20);
        QCOMPARE(note(), QByteArray("3"));
    }

    void aRefusalInTheMiddleLeavesEverythingAsItWas()
    {
        ArchiveChange order = placeChanged();
        order.change = [change = order.change, last = m_stored[2].id](
                           const Release& now, const QByteArray& content) -> Result<std::optional<Release>> {
            if (now.id == last)
                return Error{ErrorKind::BadInput, u"unreadable"_s};
            return change(now, content);
        };
        QVERIFY(!changeArchive(*m_database, order));
        QCOMPARE(releases().load(m_stored[0].id).value(), m_stored[0]);
    }

    void whatWasDeletedOrWrittenSinceIsPassedOver()
    {
        SUCCEED(releases().remove({m_stored[0].id}));
        Release edited = m_stored[1];
        edited.place.french = u"Bizerte"_s;
        SUCCEED(releases().save(m_stored[1], edited));
        ArchiveChange order = placeChanged();
        for (ChangeWanted& wanted : order.wanted)
            wanted.revision = 1;
        const auto done = changeArchive(*m_database, order);
        SUCCEED(done);
        QCOMPARE(done->releases.size(), 1);
        QCOMPARE(done->passedOver, 2);
        QCOMPARE(releases().load(m_stored[1].id).value().place.french, u"Bizerte"_s);
    }

    void theContentOfAVersionIsGiven()
    {
        const auto done = changeArchive(*m_database, placeChanged());
        SUCCEED(done);
        ArchiveChange back;
        for (const ChangedRelease& changed : done->releases)
            back.wanted += {changed.summary.id, changed.revision, changed.version};
        back.change = [](const Release& now, const QByteArray& content) -> Result<std::optional<Release>> {
            Release before = now;
            before.place.french = QString::fromUtf8(content);
            return std::optional(before);
        };
        QCOMPARE(changeArchive(*m_database, back).value().releases.size(), 3);
        QCOMPARE(releases().load(m_stored[2].id).value().place, m_stored[2].place);
    }

private:
    ReleaseRepository releases() { return ReleaseRepository(*m_database); }
    QByteArray note() { return SettingRepository(*m_database).value(u"note"_s).value(); }
    ArchiveChange placeChanged() const
    {
        ArchiveChange order;
        for (const Release& release : m_stored)
            order.wanted += {release.id};
        order.change = [](const Release& now, const QByteArray&) -> Result<std::optional<Release>> {
            Release after = now;
            after.place.french = u"Sfax"_s;
            return std::optional(after);
        };
        order.snapshot = Snapshot{{.reason = release::VersionReason::Replacement},
                                  [](const Release& release) { return release.place.french.toUtf8(); }};
        order.setting = u"note"_s;
        order.note = [](const QList<ChangedRelease>& changed) {
            return std::optional(QByteArray::number(changed.size()));
        };
        return order;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    testing::StandingClock m_clock;
    QList<Release> m_stored;
    int m_failing = -1; // how many statements still work
};

TARJUMAN_TEST(tst_ArchiveChange)
#include "tst_ArchiveChange.moc"
