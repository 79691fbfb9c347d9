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
using release::Role;

class tst_ReleaseRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_failing = -1;
        StoreOptions options;
        options.clock = &m_clock;
        options.witness = [this](const QString&) -> base::Result<void> {
            if (m_failing >= 0 && m_failing-- == 0)
                return Error{ErrorKind::Archive, u"broken on purpose"_s};
            return {};
        };
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s), options);
        QVERIFY(m_database);
    }
    void cleanup() { m_database.reset(); }

    void theNewestComesFirstAndTheUndatedBeforeIt()
    {
        QList<Release> releases(4);
        releases[0].date = QDate(2026, 1, 1);
        releases[1].date = QDate(2026, 2, 1);
        releases[2].date = QDate(2026, 2, 1);
        const auto stored = releaseRepository().insert(releases).value();
        QList<ReleaseId> order;
        const auto summaries = releaseRepository().summaries().value();
        for (const auto& summary : summaries)
            order += summary.id;
        QCOMPARE(order, (QList{stored[3].id, stored[2].id, stored[1].id, stored[0].id}));
    }

    void theListShowsWhatTheReleaseHolds()
    {
        Release release = releaseRepository().insert({pairedRelease()}).value().first();
        QCOMPARE(releaseRepository().summaries().value().first(), release::summaryOf(release));
        Release current = release;
        current.paragraphs.arabic[0].text.clear();
        current.place.french = u"Sfax"_s;
        current.status = release::Status::InTranslation;
        m_clock.advance(5s);
        release = releaseRepository().save(release, current).value();
        QCOMPARE(release.changed, m_clock.now());
        QVERIFY(release.created < release.changed);
        QCOMPARE(releaseRepository().summaries().value().first(), release::summaryOf(release));
    }

    void oneTextWritesItsParagraphAndTheReleasesRow()
    {
        const Release release = releaseRepository().insert({longRelease(300)}).value().first();
        Release current = release;
        current.paragraphs.french[12].text += u" Plus."_s;
        const qint64 before = rowsWritten(*m_database);
        SUCCEED(releaseRepository().save(release, current));
        QCOMPARE(rowsWritten(*m_database) - before, 3); // and the archive’s mark
    }

    void aSaveWithoutAChangeWritesNothing()
    {
        const Release release = releaseRepository().insert({pairedRelease()}).value().first();
        const qint64 before = rowsWritten(*m_database);
        m_clock.advance(1h);
        QCOMPARE(releaseRepository().save(release, release).value(), release);
        QCOMPARE(rowsWritten(*m_database), before);
    }

    void aFailureOfAnyStatementOfASaveLeavesTheOldState()
    {
        const Release release = releaseRepository().insert({pairedRelease()}).value().first();
        Release current = release;
        current.place.arabic = u"صفاقس"_s;
        current.paragraphs.french[0].text += u" demain"_s;
        current.paragraphs.french.removeAt(2);
        current.paragraphs.arabic.prepend(paragraph(current, Role::Mention, u"للنشر الفوري"_s));
        current.paragraphs.arabic.move(1, 3);
        current.pairs = {{{0, 1}}, {{2, 3}}};
        int failing = 0;
        for (;; ++failing) {
            m_failing = failing;
            const auto saved = releaseRepository().save(release, current);
            m_failing = -1;
            if (saved) {
                QCOMPARE(releaseRepository().load(release.id).value(), *saved);
                break;
            }
            QCOMPARE(saved.error().message, u"broken on purpose"_s);
            QCOMPARE(releaseRepository().load(release.id).value(), release);
            QCOMPARE(releaseRepository().summaries().value().first(), release::summaryOf(release));
        }
        QVERIFY(failing > 8);
    }

    void aFailureOfAnyStatementOfAnImportStoresNothing()
    {
        int failing = 0;
        for (;; ++failing) {
            m_failing = failing;
            const auto stored = releaseRepository().insert({pairedRelease(), pairedRelease()});
            m_failing = -1;
            if (stored)
                break;
            QVERIFY(releaseRepository().summaries().value().isEmpty());
        }
        QVERIFY(failing > 20);
        QCOMPARE(releaseRepository().summaries().value().size(), 2);
    }

    void aReleaseThatIsNotThereIsSaid()
    {
        const auto loaded = releaseRepository().load(ReleaseId{42});
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(u"42"_s));
    }

    void aDeletedReleaseComesBackAsItWas()
    {
        const Release release = releaseRepository().insert({pairedRelease()}).value().first();
        SUCCEED(releaseRepository().remove({release.id}));
        QVERIFY(releaseRepository().summaries().value().isEmpty());
        QVERIFY(!releaseRepository().load(release.id));
        SUCCEED(releaseRepository().restore({release.id}));
        QCOMPARE(releaseRepository().load(release.id).value(), release);
    }

    void aDeletedReleaseTakesNoText()
    {
        const Release release = releaseRepository().insert({pairedRelease()}).value().first();
        SUCCEED(releaseRepository().remove({release.id}));
        Release current = release;
        current.paragraphs.french[1].text += u" Encore une phrase."_s;
        const auto saved = releaseRepository().save(release, current);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
        SUCCEED(releaseRepository().restore({release.id}));
        QCOMPARE(releaseRepository().load(release.id).value(), release);
        SUCCEED(releaseRepository().save(release, current));
    }

    void severalAreDeletedTogetherOrNotAtAll()
    {
        const auto stored = releaseRepository().insert({pairedRelease(), pairedRelease()}).value();
        QVERIFY(!releaseRepository().remove({stored[0].id, ReleaseId{99}, stored[1].id}));
        QCOMPARE(releaseRepository().summaries().value().size(), 2);
    }

private:
    ReleaseRepository releaseRepository() { return ReleaseRepository(*m_database); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    testing::StandingClock m_clock;
    int m_failing = -1; // how many statements still work
};

TARJUMAN_TEST(tst_ReleaseRepository)
#include "tst_ReleaseRepository.moc"
