#include "app/desk/archive/Archive.h"
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/recovery/Recovery.h"
#include "app/desk/recovery/RecoveryJob.h"
#include "app/desk/Releases.h"
#include "app/storage/Store.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/app/desk/RecoverySamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Language;
using release::Release;
using SaveState = OpenRelease::SaveState;
using Whereabouts = OpenRelease::Whereabouts;

static void rewriteBodyOf(OpenRelease& open, const QString& text)
{
    release::Paragraph body = open.release().paragraphs.french[1];
    body.text = text;
    open.replaceParagraphs(Language::French, 1, 1, {body}, open.release().pairs);
}

class tst_UnsavedRelease : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_stored = testing::stored(*m_desk, testing::smallRelease());
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aTextThatCannotBeSavedIsKeptBesideTheArchive()
    {
        const Release frozen = published();
        const auto open = m_desk->releases().open(frozen);
        rewriteBodyOf(*open, u"Trop tard."_s);
        open->saveNow();
        QTRY_COMPARE(open->saveState(), SaveState::Failed);
        QVERIFY(!open->lastError().message.isEmpty());
        QTRY_COMPARE(recoveryFiles(testing::archiveIn(*m_folder)).size(), 1);
        const QStringList files = recoveryFiles(testing::archiveIn(*m_folder));
        QCOMPARE(readRecovery(files.first())->release.paragraphs.french[1].text, u"Trop tard."_s);
        QCOMPARE(open->release().paragraphs.french[1].text, u"Trop tard."_s);
        QTRY_COMPARE(open->whereabouts(), Whereabouts::RecoveryFile);

        rewriteBodyOf(*open, u"Trop tard, encore."_s);
        QCOMPARE(open->whereabouts(), Whereabouts::Underway);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE(open->whereabouts(), Whereabouts::RecoveryFile);
        QVERIFY(timer.elapsed() < 1000); // however far the next try of saving is
        QCOMPARE(readRecovery(files.first())->release.paragraphs.french[1].text, u"Trop tard, encore."_s);

        rewriteBodyOf(*open, u"Un texte."_s); // as it was: nothing is unsaved any longer
        open->saveNow();
        QCOMPARE(open->saveState(), SaveState::Saved);
        QTRY_VERIFY(recoveryFiles(testing::archiveIn(*m_folder)).isEmpty());
    }

    void unsavedTextIsRecoveredOnTheNextStart()
    {
        const Release frozen = published();
        {
            const auto open = m_desk->releases().open(frozen);
            rewriteBodyOf(*open, u"Jamais enregistré."_s);
        }
        m_desk.reset(); // refused once more at the end of the program
        QCOMPARE(recoveryFiles(testing::archiveIn(*m_folder)).size(), 1);
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        const auto found = m_desk->releases().recover().result();
        QCOMPARE(found->added.size(), 1);
        QCOMPARE(m_desk->releases().load(found->added.first().id).result()->paragraphs.french[1].text,
                 u"Jamais enregistré."_s);
        QCOMPARE(storedBody(), u"Un texte."_s);
        QVERIFY(recoveryFiles(testing::archiveIn(*m_folder)).isEmpty());
    }

    void aTextThatFindsNoPlaceIsNowhereAndSaid()
    {
        const testing::StateFolder state(u"/proc"_s);
        const auto open = m_desk->releases().open(m_stored);
        QSignalSpy failed(open.get(), &OpenRelease::savingFailed);
        const QString away = m_folder->path() + u"-away"_s;
        QVERIFY(QDir().rename(m_folder->path(), away));
        rewriteBodyOf(*open, u"Neuf."_s);
        QTRY_COMPARE(open->whereabouts(), Whereabouts::Nowhere);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"in this window only"_s));
        QVERIFY(QDir().rename(away, m_folder->path()));
        open->saveNow();
        QTRY_COMPARE(open->whereabouts(), Whereabouts::Archive);
        QCOMPARE(storedBody(), u"Neuf."_s);
    }

    void theRecoveryFileIsBasedOnWhatTheArchiveHolds()
    {
        const auto open = m_desk->releases().open(m_stored);
        rewriteBodyOf(*open, u"Un."_s);
        open->keepNow();
        QTRY_COMPARE(recoveryFiles(testing::archiveIn(*m_folder)).size(), 1);
        const auto text = readRecovery(recoveryFiles(testing::archiveIn(*m_folder)).first());
        QCOMPARE(text->base, fingerprintOf(m_stored));
        QCOMPARE(text->archive, m_desk->releases().recoveryShelf().archiveIdentity());
        QCOMPARE(text->archive.size(), 32);
        QTRY_COMPARE(open->whereabouts(), Whereabouts::Archive);
        QTRY_VERIFY(recoveryFiles(testing::archiveIn(*m_folder)).isEmpty());
    }

    // The storage thread has something else to do: no save is answered, and none fails.
    void aSaveThatTakesLongIsKeptMeanwhile()
    {
        const auto open = m_desk->releases().open(m_stored);
        QSemaphore gate;
        const auto busy = m_desk->archive().store().duplicate(m_stored.id, [&gate](const Release& release) {
            gate.acquire();
            return release;
        });
        rewriteBodyOf(*open, u"Un."_s);
        open->saveNow();
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE(open->whereabouts(), Whereabouts::RecoveryFile);
        QVERIFY(timer.elapsed() < 750);
        QCOMPARE(open->saveState(), SaveState::Saving);
        timer.restart();
        rewriteBodyOf(*open, u"Deux."_s);
        QTRY_COMPARE(open->whereabouts(), Whereabouts::RecoveryFile);
        QVERIFY(timer.elapsed() < 750);
        const QStringList files = recoveryFiles(testing::archiveIn(*m_folder));
        QCOMPARE(readRecovery(files.first())->release.paragraphs.french[1].text, u"Deux."_s);
        gate.release();
        QTRY_COMPARE(open->whereabouts(), Whereabouts::Archive);
        QCOMPARE(storedBody(), u"Deux."_s);
        QTRY_VERIFY(recoveryFiles(testing::archiveIn(*m_folder)).isEmpty());
    }

    void anotherWindowsUnsavedTextIsLeftToIt()
    {
        const auto open = m_desk->releases().open(published());
        rewriteBodyOf(*open, u"Trop tard."_s);
        open->saveNow();
        QTRY_COMPARE(open->whereabouts(), Whereabouts::RecoveryFile);
        Desk other(testing::archiveIn(*m_folder), QString());
        QVERIFY(other.open().result());
        const auto found = other.releases().recover().result();
        QVERIFY(found->updated.isEmpty() && found->added.isEmpty());
        QCOMPARE(recoveryFiles(testing::archiveIn(*m_folder)).size(), 1);
    }

private:
    // Its text is frozen: a save that is refused stands for any that fails.
    Release published()
    {
        Release next = m_stored;
        next.status = release::Status::Published;
        return m_desk->releases().save(m_stored, next).result().value();
    }
    QString storedBody() { return m_desk->releases().load(m_stored.id).result()->paragraphs.french[1].text; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    Release m_stored;
};

TARJUMAN_TEST(tst_UnsavedRelease)
#include "tst_UnsavedRelease.moc"
