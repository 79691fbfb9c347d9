// An archive that others use at the same time, and a disk that is full.
#include "app/storage/database/Database.h"
#include "app/storage/sqlite/SqliteEngine.h"
#include "app/storage/Store.h"
#include "tests/support/FullArchive.h"
#include "tests/support/FullDisk.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tarjuman;
using namespace tarjuman::storage;
using base::ErrorKind;
using release::Release;
using testing::fillArchive;
using testing::madeUpRelease;

namespace {

Release withFirstText(Release release, const QString& text)
{
    release.paragraphs.french[0].text = text;
    return release;
}

StoreOptions impatient()
{
    StoreOptions options;
    options.patience = 200ms;
    return options;
}

} // namespace

class tst_ArchiveInUse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(fillArchive(file(), 3));
    }

    void nothingIsDoneBeforeTheArchiveIsOpen()
    {
        Store store(file());
        const auto summaries = store.summaries().takeResult();
        QVERIFY(!summaries);
        QCOMPARE(summaries.error().kind, ErrorKind::Archive);
    }

    void oneThreadAloneTouchesTheArchive()
    {
        QSet<QThread*> threads;
        StoreOptions options;
        options.witness = [&threads](const QString&) -> base::Result<void> {
            threads += QThread::currentThread();
            return {};
        };
        {
            Store store(file(), options);
            store.open();
            for (int i = 0; i < 50; ++i) // Waited for at once, before the thread took the work up.
                QVERIFY(store.load(release::ReleaseId{1}).takeResult());
        }
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void theSecondSaveOfOneRevisionIsAConflict()
    {
        Store mine(file());
        Store theirs(file());
        QVERIFY(mine.open().takeResult() && theirs.open().takeResult());
        const Release release = mine.load(release::ReleaseId{2}).takeResult().value();
        QCOMPARE(theirs.load(release.id).takeResult().value(), release);

        const auto saved = theirs.save(release, withFirstText(release, u"Le leur"_s)).takeResult();
        QVERIFY(saved);
        const auto refused = mine.save(release, withFirstText(release, u"Le mien"_s)).takeResult();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QVERIFY(refused.error().message.contains(u"changed or removed elsewhere"_s));
        QCOMPARE(mine.load(release.id).takeResult().value(), *saved);
        // On top of theirs, mine can be saved.
        QVERIFY(mine.save(*saved, withFirstText(*saved, u"Le mien"_s)).takeResult());
    }

    void differentReleasesAreSavedFromBothSides()
    {
        Store mine(file());
        Store theirs(file());
        QVERIFY(mine.open().takeResult() && theirs.open().takeResult());
        QList<QFuture<base::Result<Release>>> saves;
        const Release first = mine.load(release::ReleaseId{1}).takeResult().value();
        const Release second = mine.load(release::ReleaseId{2}).takeResult().value();
        saves += mine.save(first, withFirstText(first, u"Un"_s));
        saves += theirs.save(second, withFirstText(second, u"Deux"_s));
        for (auto& save : saves)
            QVERIFY(save.takeResult());
    }

    void anotherWriterIsWaitedForAndThenSaid()
    {
        Store store(file(), impatient());
        QVERIFY(store.open().takeResult());
        const Release release = store.load(release::ReleaseId{1}).takeResult().value();
        auto other = Database::open(std::make_unique<SqliteEngine>(file()), {});
        QVERIFY((*other)->run(u"BEGIN IMMEDIATE"_s));

        QElapsedTimer timer;
        timer.start();
        const auto refused = store.save(release, withFirstText(release, u"Un"_s)).takeResult();
        QVERIFY(timer.elapsed() >= 150 && timer.elapsed() < 3000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Archive);
        QVERIFY2(refused.error().message.contains(u"Another program"_s), qPrintable(refused.error().message));
        // Reading goes on meanwhile.
        QCOMPARE(store.load(release.id).takeResult().value(), release);

        QVERIFY((*other)->run(u"COMMIT"_s));
        QVERIFY(store.save(release, withFirstText(release, u"Un"_s)).takeResult());
    }

    void anotherWriterThatEndsInTimeIsNotNoticed()
    {
        Store store(file());
        QVERIFY(store.open().takeResult());
        const Release release = store.load(release::ReleaseId{1}).takeResult().value();
        auto other = Database::open(std::make_unique<SqliteEngine>(file()), {});
        QVERIFY((*other)->run(u"BEGIN IMMEDIATE"_s));
        auto save = store.save(release, withFirstText(release, u"Un"_s));
        QTest::qWait(300);
        QVERIFY(!save.isFinished());
        QVERIFY((*other)->run(u"COMMIT"_s));
        QVERIFY(save.takeResult());
    }

    // Opening takes room for the log's index, which there is not.
    void withoutAnyRoomTheArchiveIsStillRead()
    {
        const QString copy = m_folder->filePath(u"copy.tarjuman"_s);
        Release newest;
        {
            Store store(file());
            QVERIFY(store.open().takeResult());
            const Release release = store.load(release::ReleaseId{1}).takeResult().value();
            newest = store.save(release, withFirstText(release, u"Dans le journal"_s)).takeResult().value();
            // As a power cut leaves it: the newest in the log, and no index.
            QVERIFY(QFile::copy(file(), copy));
            QVERIFY(QFile::copy(file() + u"-wal"_s, copy + u"-wal"_s));
        }
        {
            const testing::FullDisk full(100);
            Store store(copy);
            const auto opened = store.open().takeResult();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QVERIFY(opened->readOnly);
            QCOMPARE(store.summaries().takeResult().value().size(), 3);
            QCOMPARE(store.load(newest.id).takeResult().value(), newest);
            QVERIFY(store.verify().takeResult().value().isEmpty());
            const auto refused = store.save(newest, withFirstText(newest, u"Autre"_s)).takeResult();
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(u"no room left"_s),
                     qPrintable(refused.error().message + refused.error().detail));
        }
        Store store(copy);
        QVERIFY(!store.open().takeResult().value().readOnly);
        QVERIFY(store.save(newest, withFirstText(newest, u"Autre"_s)).takeResult());
    }

    void aFullDiskIsSaidAndWhatWasSavedIsSafe()
    {
        StoreOptions options;
        options.maximumPages = 60;
        int stored = 3;
        Release release;
        {
            Store store(file(), options);
            QVERIFY(store.open().takeResult());
            release = store.load(release::ReleaseId{1}).takeResult().value();
            base::Error error;
            for (; stored < 500; ++stored) {
                const auto inserted = store.insert({madeUpRelease(stored)}).takeResult();
                if (!inserted) {
                    error = inserted.error();
                    break;
                }
            }
            QVERIFY(stored < 500);
            QVERIFY2(error.message.contains(u"no room left"_s), qPrintable(error.message));
            // A long text has no room either, and the release stays as it was.
            const auto refused =
                store.save(release, withFirstText(release, QString(500'000, u'a'))).takeResult();
            QVERIFY(!refused);
            QCOMPARE(store.load(release.id).takeResult().value(), release);
            QCOMPARE(store.summaries().takeResult().value().size(), stored);
            QVERIFY(store.verify().takeResult().value().isEmpty());
        }
        // With room again, the same save succeeds.
        Store store(file());
        QVERIFY(store.open().takeResult());
        QVERIFY(store.save(release, withFirstText(release, QString(500'000, u'a'))).takeResult());
        QCOMPARE(store.summaries().takeResult().value().size(), stored);
    }

    void whatWasAskedIsFinishedBeforeTheStoreEnds()
    {
        QList<QFuture<base::Result<QList<Release>>>> asked;
        {
            Store store(file());
            store.open();
            for (int i = 0; i < 20; ++i)
                asked += store.insert({madeUpRelease(i)});
        }
        for (auto& answer : asked)
            QVERIFY(answer.isFinished() && answer.takeResult());
        Store store(file());
        QVERIFY(store.open().takeResult());
        QCOMPARE(store.summaries().takeResult().value().size(), 23);
    }

    void aCopyIsMadeWhileOthersWrite()
    {
        const QString copy = m_folder->filePath(u"copy.tarjuman"_s);
        Store store(file());
        Store writer(file());
        QVERIFY(store.open().takeResult() && writer.open().takeResult());
        QList<QFuture<base::Result<QList<Release>>>> writing;
        for (int i = 0; i < 30; ++i)
            writing += writer.insert({madeUpRelease(i)});
        QVERIFY(store.backup(copy).takeResult());
        for (auto& answer : writing)
            QVERIFY(answer.takeResult());
        Store copied(copy);
        QVERIFY(copied.open().takeResult());
        QVERIFY(copied.verify().takeResult().value().isEmpty());
        QVERIFY(copied.summaries().takeResult().value().size() >= 3);
    }

private:
    QString file() const { return m_folder->filePath(u"archive.tarjuman"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_ArchiveInUse)
#include "tst_ArchiveInUse.moc"
