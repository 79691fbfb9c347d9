#include "app/desk/Releases.h"

#include "app/desk/archive/Archive.h"
#include "app/desk/OpenRelease.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Release;

// What is under somebody's hands is tried by tst_OpenRelease.
class tst_Releases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
    }
    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aNewReleaseHasItsPartsInBothLanguages()
    {
        const auto release = releases().create().result();
        QVERIFY(release);
        QVERIFY(release->id != release::ReleaseId::None);
        QCOMPARE(release->paragraphs.french.first().role, release::Role::Title);
        QCOMPARE(release->paragraphs.french.size(), release->paragraphs.arabic.size());
        QCOMPARE(releases().load(release->id).result().value(), *release);
    }

    void aCopyIsADraftOfItsOwn()
    {
        Release original = testing::smallRelease();
        original.status = release::Status::InReview;
        original = testing::stored(*m_desk, original);
        const auto copy = releases().duplicate(original.id).result();
        QVERIFY(copy);
        QVERIFY(copy->id != original.id);
        QCOMPARE(copy->status, release::Status::Draft);
        QCOMPARE(copy->paragraphs, original.paragraphs);
        QVERIFY(!releases().duplicate(release::ReleaseId{4711}).result());
    }

    void deletingIsUndone()
    {
        const Release release = testing::stored(*m_desk, testing::smallRelease());
        QSignalSpy announced(&m_desk->archive(), &Archive::summariesChanged);
        QVERIFY(releases().remove({release.id}).result());
        QVERIFY(releases().summaries().result()->isEmpty());
        QVERIFY(releases().restore({release.id}).result());
        QCOMPARE(releases().summaries().result()->size(), 1);
        QTRY_COMPARE(announced.size(), 3); // stored, removed, restored
        const auto back = announced.last().first().value<QList<release::ReleaseSummary>>();
        QCOMPARE(back.first().id, release.id);
    }

    void whatIsTypedDuringASaveComesBackWithItsRelease()
    {
        const Release stored = testing::stored(*m_desk, testing::smallRelease());
        const auto open = releases().open(stored);
        const auto write = [&](const QString& text) {
            release::Paragraph body = open->release().paragraphs.french[1];
            body.text = text;
            open->replaceParagraphs(text::Language::French, 1, 1, {body}, open->release().pairs);
        };
        write(u"Neuf."_s);
        open->saveNow();
        write(u"Tout neuf."_s); // the save is under way
        const auto removed = releases().remove({stored.id});
        QTRY_VERIFY(removed.isFinished());
        QVERIFY(removed.result());
        QVERIFY(releases().restore({stored.id}).result());
        QCOMPARE(releases().load(stored.id).result()->paragraphs.french[1].text, u"Tout neuf."_s);
    }

    void everyChangeIsAnnounced()
    {
        QSignalSpy announced(&m_desk->archive(), &Archive::summariesChanged);
        const auto release = releases().create().result();
        Release changed = *release;
        changed.place.french = u"Sète"_s;
        QVERIFY(releases().save(*release, changed).result());
        QTRY_COMPARE(announced.size(), 2);
        const auto summaries = announced.last().first().value<QList<release::ReleaseSummary>>();
        QCOMPARE(summaries.first().place.french, u"Sète"_s);
    }

    void aForbiddenStepIsRefused()
    {
        Release release = testing::smallRelease();
        release.status = release::Status::Published;
        release = testing::stored(*m_desk, release);
        Release draft = release;
        draft.status = release::Status::Draft;
        const auto saved = releases().save(release, draft).result();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, base::ErrorKind::Usage);
        QCOMPARE(releases().load(release.id).result()->status, release::Status::Published);
    }

    void aPublishedTextIsFrozen()
    {
        Release release = testing::smallRelease();
        release.status = release::Status::Published;
        release = testing::stored(*m_desk, release);
        Release changed = release;
        changed.paragraphs.french[1].text = u"Autre chose."_s;
        QVERIFY(!releases().save(release, changed).result());
        changed = release;
        changed.status = release::Status::Archived;
        QVERIFY(releases().save(release, changed).result());
    }

private:
    Releases& releases() { return m_desk->releases(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

TARJUMAN_TEST(tst_Releases)
#include "tst_Releases.moc"
