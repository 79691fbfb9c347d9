#include "app/desk/archive/Archive.h"
#include "app/desk/ArchiveWatch.h"
#include "app/desk/Releases.h"

#include "app/desk/Desk.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Language;
using release::Release;
using release::ReleaseId;
using release::ReleaseSummary;

// Two desks on one archive are as two programs: each has its own connection.
class tst_ArchiveWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_mine = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_mine->open().result());
        m_stored = testing::stored(*m_mine, testing::smallRelease());
        m_theirs = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_theirs->open().result());
        m_open = m_mine->releases().open(m_stored);
        m_watch = std::make_unique<ArchiveWatch>(m_mine->archive());
        QCoreApplication::processEvents(); // what was told of the storing above
        m_watch->begin(m_mine->releases().summaries().result().value());
        m_watch->setOpen(m_open);
        m_told = std::make_unique<QSignalSpy>(&m_mine->archive(), &Archive::summariesChanged);
    }
    void cleanup()
    {
        m_told.reset();
        m_watch.reset();
        m_open.reset();
        m_theirs.reset();
        m_mine.reset();
    }

    void deletionElsewhereIsToldWithinASecond()
    {
        QSignalSpy deleted(m_watch.get(), &ArchiveWatch::openDeleted);
        QTest::qWait(1000); // at rest
        QVERIFY(m_theirs->releases().remove({m_stored.id}).result());
        QVERIFY(deleted.wait(1000));
        QCOMPARE(deleted.first().first().value<ReleaseId>(), m_stored.id);
        QTRY_COMPARE(removed(), QList{m_stored.id});
        QTest::qWait(1000);
        QCOMPARE(deleted.size(), 1);
    }

    void itIsToldAgainOnceItWasBroughtBackAndDeletedAnew()
    {
        QSignalSpy deleted(m_watch.get(), &ArchiveWatch::openDeleted);
        QVERIFY(m_theirs->releases().remove({m_stored.id}).result());
        QTRY_COMPARE(deleted.size(), 1);
        QTRY_COMPARE(removed(), QList{m_stored.id});
        QVERIFY(m_theirs->releases().restore({m_stored.id}).result());
        QTRY_COMPARE(changed().size(), 1);
        QVERIFY(m_theirs->releases().remove({m_stored.id}).result());
        QTRY_COMPARE(deleted.size(), 2);
    }

    void aTextWrittenElsewhereIsShown()
    {
        QSignalSpy shown(m_open.get(), &OpenRelease::changed);
        writeElsewhere(u"Leur texte."_s);
        QTRY_COMPARE(m_open->release().paragraphs.french[1].text, u"Leur texte."_s);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(m_open->saveState(), OpenRelease::SaveState::Saved);
        QTRY_COMPARE(changed().size(), 1);
        QCOMPARE(changed().first().id, m_stored.id);

        type(u"Et le mien."_s); // goes into the same release, on top of theirs
        m_open->saveNow();
        QTRY_COMPARE(m_open->saveState(), OpenRelease::SaveState::Saved);
        QCOMPARE(m_open->release().id, m_stored.id);
        QCOMPARE(m_theirs->releases().load(m_stored.id).result()->paragraphs.french[1].text,
                 u"Et le mien."_s);
    }

    void whatIsUnsavedHereIsNeverReplaced()
    {
        QSignalSpy met(m_open.get(), &OpenRelease::textsMet);
        writeElsewhere(u"Leur texte."_s);
        type(u"Mon texte."_s);
        m_watch->look();
        QTRY_COMPARE(met.size(), 1);
        QTRY_COMPARE(m_open->saveState(), OpenRelease::SaveState::Saved);
        QCOMPARE(m_open->release().paragraphs.french[1].text, u"Leur texte."_s);
        QCOMPARE(m_open->release().paragraphs.french[2].text, u"Mon texte."_s);
        QCOMPARE(m_mine->releases().load(m_stored.id).result()->paragraphs, m_open->release().paragraphs);
    }

    void whatIsTypedIntoWhatWasDeletedElsewhereIsAReleaseOfItsOwn()
    {
        QSignalSpy kept(m_open.get(), &OpenRelease::keptAsCopy);
        QVERIFY(m_theirs->releases().remove({m_stored.id}).result());
        type(u"Après la suppression."_s);
        QTRY_COMPARE(kept.size(), 1);
        QVERIFY(kept.first().first().toString().contains(u"deleted elsewhere"_s));
        QVERIFY(m_open->release().id != m_stored.id);
        QCOMPARE(m_theirs->releases().load(m_open->release().id).result()->paragraphs.french[1].text,
                 u"Après la suppression."_s);
    }

    void whatIsTypedAfterBringingItBackGoesIntoIt()
    {
        QSignalSpy deleted(m_watch.get(), &ArchiveWatch::openDeleted);
        QVERIFY(m_theirs->releases().remove({m_stored.id}).result());
        QTRY_COMPARE(deleted.size(), 1);
        QVERIFY(m_mine->releases().restore({m_stored.id}).result());
        type(u"De retour."_s);
        m_open->saveNow();
        QTRY_COMPARE(m_open->saveState(), OpenRelease::SaveState::Saved);
        QCOMPARE(m_open->release().id, m_stored.id);
    }

    void whatIsNewElsewhereComesIntoTheList()
    {
        const Release added = testing::stored(*m_theirs, testing::smallRelease(u"Leur titre"_s));
        QTRY_COMPARE(changed().size(), 1);
        QCOMPARE(changed().first(), release::summaryOf(added));
    }

    void onesOwnChangesAreNotToldTwice()
    {
        type(u"Un texte à soi."_s);
        m_open->saveNow();
        QTRY_COMPARE(m_told->size(), 1);
        QTest::qWait(1000);
        testing::stored(*m_theirs, testing::smallRelease(u"Leur titre"_s));
        QTRY_COMPARE(m_told->size(), 2);
        QCOMPARE(changed().size(), 2);
    }

private:
    void type(const QString& text)
    {
        release::Paragraph body = m_open->release().paragraphs.french[1];
        body.text = text;
        m_open->replaceParagraphs(Language::French, 1, 1, {body}, m_open->release().pairs);
    }
    void writeElsewhere(const QString& text)
    {
        Release theirs = m_stored;
        theirs.paragraphs.french[1].text = text;
        QVERIFY(m_theirs->releases().save(m_stored, theirs).result());
    }
    QList<ReleaseSummary> changed() const
    {
        QList<ReleaseSummary> all;
        for (const auto& told : *m_told)
            all += told.first().value<QList<ReleaseSummary>>();
        return all;
    }
    QList<ReleaseId> removed() const
    {
        QList<ReleaseId> all;
        for (const auto& told : *m_told)
            all += told.last().value<QList<ReleaseId>>();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_mine;
    std::unique_ptr<Desk> m_theirs;
    Release m_stored;
    std::shared_ptr<OpenRelease> m_open;
    std::unique_ptr<ArchiveWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_told;
};

TARJUMAN_TEST(tst_ArchiveWatch)
#include "tst_ArchiveWatch.moc"
