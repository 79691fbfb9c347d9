// Saving fails in every way: at each statement of a save, in an archive that another process holds for long,
// in one whose folder was removed. What was saved before is whole, what could not be saved is kept and saved
// later.
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/Releases.h"
#include "app/storage/database/Database.h"
#include "app/storage/sqlite/SqliteEngine.h"
#include "app/storage/Store.h"
#include "app/storage/VersionRepository.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using desk::OpenRelease;
using release::Language;
using release::Release;
using release::ReleaseId;

namespace {

// Takes the archive for writing, says so, and gives it back after a while.
int holdArchive(const QString& file, unsigned long milliseconds)
{
    auto database = storage::Database::open(std::make_unique<storage::SqliteEngine>(file), {});
    if (!database || !(*database)->run(u"BEGIN IMMEDIATE"_s))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    QThread::msleep(milliseconds);
    return (*database)->run(u"COMMIT"_s) ? 0 : 1;
}

base::Result<QList<release::Version>> versionsOf(storage::Store& store, ReleaseId id)
{
    return store
        .ask([id](storage::Database& archive) { return storage::VersionRepository(archive).versionsOf(id); })
        .takeResult();
}

// Touches every table that a save can write.
Release edited(Release release)
{
    release.status =
        release.status == release::Status::InReview ? release::Status::Draft : release::Status::InReview;
    for (const Language language : text::bothLanguages) {
        release.paragraphs[language][1].text += u" autre"_s;
        release.paragraphs[language].append(
            release::Paragraph{release.takeParagraphId(), release::Role::Body, u"Nouveau."_s});
    }
    release.pairs.append(release::Pair{{1, 1}});
    release.pairs[0].state = release::TranslationState::Draft;
    release.pairs[0].agreed = {};
    release.comments.append(
        release::Comment{.id = 900, .paragraph = release.paragraphs.french[0].id, .text = u"Vu."_s});
    release.waivers.append(release::Waiver{
        .id = 902, .paragraph = release.paragraphs.french[1].id, .rule = u"doubled"_s, .words = u"un"_s});
    release.figures.append(release::Figure{.id = 901, .image = "x", .credit = u"Agence"_s});
    return release;
}

storage::Snapshot snapshot()
{
    return {{}, [](const Release&) { return QByteArray("content"); }};
}

} // namespace

class tst_FailedSaves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(testing::fillArchive(file(), 1));
    }

    void eachStatementOfASaveMayFail()
    {
        int statements = -1; // until the witness counts
        int failing = 0;
        storage::StoreOptions options;
        options.witness = [&](const QString&) -> base::Result<void> {
            if (statements < 0 || ++statements != failing)
                return {};
            return base::Error{base::ErrorKind::Archive, u"The disk is on fire."_s};
        };
        storage::Store store(file(), options);
        QVERIFY(store.open().takeResult());
        const Release saved = store.load(ReleaseId{1}).takeResult().value();
        const Release current = edited(saved);
        for (failing = 1;; ++failing) {
            statements = 0;
            const auto result = store.save(saved, current, snapshot()).takeResult();
            const bool isReached = statements >= failing;
            statements = -1;
            if (!isReached) {
                QVERIFY(result);
                QCOMPARE(store.load(saved.id).takeResult().value(), *result);
                break;
            }
            QVERIFY2(!result, qPrintable(u"the failure of statement %1 was not noticed"_s.arg(failing)));
            QCOMPARE(store.load(saved.id).takeResult().value(), saved);
            QVERIFY(versionsOf(store, saved.id)->isEmpty());
            QCOMPARE(store.verify().takeResult().value(), QStringList());
        }
        qInfo("each of %d statements failed once", failing - 1);
        QVERIFY(failing > 10);
        QCOMPARE(versionsOf(store, saved.id)->size(), 1);
    }

    // TARJUMAN_HELD_MS: how long, 6 seconds by default, which is longer than a save waits.
    void anArchiveHeldByAnotherProcessIsWaitedFor()
    {
        const int held = qEnvironmentVariableIsSet("TARJUMAN_HELD_MS")
                             ? qEnvironmentVariableIntValue("TARJUMAN_HELD_MS")
                             : 6000;
        desk::Desk desk(file(), {});
        QVERIFY(desk.open().result());
        const auto open = desk.releases().open(desk.releases().load(ReleaseId{1}).result().value());
        QSignalSpy failed(open.get(), &OpenRelease::savingFailed);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {u"tst_FailedSaves"_s, u"--hold"_s, file(), QString::number(held)});
        QVERIFY(other.waitForReadyRead());
        type(*open, u" Premier."_s);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, held + 5000);
        QVERIFY(!failed.first().first().toString().isEmpty());
        type(*open, u" Second."_s);
        QTRY_COMPARE_WITH_TIMEOUT(open->saveState(), OpenRelease::SaveState::Saved, held + 30000);
        QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished());
        QCOMPARE(desk.releases().load(ReleaseId{1}).result()->paragraphs, open->release().paragraphs);
    }

    void anArchiveThatWasRemovedTakesNothingAndTheTextIsKept()
    {
        desk::Desk desk(file(), {});
        QVERIFY(desk.open().result());
        const auto open = desk.releases().open(desk.releases().load(ReleaseId{1}).result().value());
        QSignalSpy failed(open.get(), &OpenRelease::savingFailed);
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        type(*open, u" Gardé."_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"no longer where it was"_s));
        QCOMPARE(open->saveState(), OpenRelease::SaveState::Failed);
        QVERIFY(open->release().paragraphs.french[1].text.endsWith(u" Gardé."_s));
    }

    void twoProcessesKeepBothTexts()
    {
        desk::Desk mine(file(), {});
        desk::Desk theirs(file(), {});
        QVERIFY(mine.open().result() && theirs.open().result());
        const auto here = mine.releases().open(mine.releases().load(ReleaseId{1}).result().value());
        const auto there = theirs.releases().open(theirs.releases().load(ReleaseId{1}).result().value());
        QSignalSpy met(here.get(), &OpenRelease::textsMet);
        type(*there, u" Le leur."_s);
        QTRY_COMPARE(there->saveState(), OpenRelease::SaveState::Saved);
        type(*here, u" Le mien."_s);
        QTRY_COMPARE(met.size(), 1);
        QVERIFY(!met.first().first().toString().isEmpty());
        QTRY_COMPARE(here->saveState(), OpenRelease::SaveState::Saved);
        QCOMPARE(here->release().id, ReleaseId{1});
        const auto stored = mine.releases().load(ReleaseId{1}).result();
        QCOMPARE(stored->paragraphs, here->release().paragraphs);
        QCOMPARE(stored->paragraphs.french[1], there->release().paragraphs.french[1]);
        QVERIFY(stored->paragraphs.french[1].text.endsWith(u" Le leur."_s));
        QVERIFY(stored->paragraphs.french[2].text.endsWith(u" Le mien."_s));
    }

private:
    static void type(OpenRelease& open, const QString& text)
    {
        release::Paragraph body = open.release().paragraphs.french[1];
        body.text += text;
        open.replaceParagraphs(Language::French, 1, 1, {body}, open.release().pairs);
    }
    QString file() const { return m_folder->filePath(u"archive.tarjuman"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_OWN_TEST(tst_FailedSaves)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s)
        return holdArchive(arguments.value(2), arguments.value(3).toULong());
    tst_FailedSaves test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_FailedSaves.moc"
