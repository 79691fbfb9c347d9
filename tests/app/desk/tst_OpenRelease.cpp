#include "app/desk/OpenRelease.h"

#include "app/desk/Desk.h"
#include "app/desk/recovery/RecoveryPlace.h"
#include "app/desk/Releases.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Language;
using release::Release;
using SaveState = OpenRelease::SaveState;

static void rewriteBody(OpenRelease& open, const QString& text)
{
    release::Paragraph body = open.release().paragraphs.french[1];
    body.text = text;
    open.replaceParagraphs(Language::French, 1, 1, {body}, open.release().pairs);
}

class tst_OpenRelease : public QObject {
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

    void anEditIsInTheArchiveWithinASecond();
    void aCallThatChangesNothingLeavesItClean();
    void metadataIsSaved();
    void figuresAreSaved();
    void aForbiddenStepChangesNothing();
    void paragraphsAreInsertedAndRemoved();
    void whatIsTypedDuringASaveIsSavedToo();
    void aSaveThatEndedUnheardIsNoOtherWindow();
    void closingHandsOverWhatIsUnsaved();
    void aPublishedReleaseIsNotEditable();
    void theSameReleaseIsTheSameObject();
    void twoWindowsOnDifferentParagraphsBothSucceed();
    void twoWindowsOnOneParagraphKeepBothTexts();
    void whatAnotherWindowPublishedStaysAsItIs();
    void whatIsTypedIntoADeletedReleaseIsKeptAsACopy();
    void aNewerTextIsTakenOnlyWhileNothingIsUnsaved();
    void aTextThatCannotBeSavedStaysOpenWhenTheWindowLeavesIt();
    void whatIsClosedWhileItIsSavedIsSavedAndLetGo();
    void whatWasJustTypedIsDeletedAndBroughtBackWithItsRelease();
    void quickStepsOfTheWorkflowAreSavedTogether();
    void aCopyBeginsItsOwnWayThroughTheWorkflow();

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

void tst_OpenRelease::anEditIsInTheArchiveWithinASecond()
{
    const auto open = m_desk->releases().open(m_stored);
    QElapsedTimer timer;
    timer.start();
    rewriteBody(*open, u"Neuf."_s);
    QCOMPARE(open->saveState(), SaveState::Waiting);
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(storedBody(), u"Neuf."_s);
    QCOMPARE(open->release().revision, m_stored.revision + 1);
    QVERIFY(open->lastSaved().isValid());
}

void tst_OpenRelease::aCallThatChangesNothingLeavesItClean()
{
    const auto open = m_desk->releases().open(m_stored);
    QSignalSpy changed(open.get(), &OpenRelease::changed);
    rewriteBody(*open, m_stored.paragraphs.french[1].text);
    open->setPairs(m_stored.pairs);
    open->setDate(m_stored.date);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(open->saveState(), SaveState::Saved);
}

void tst_OpenRelease::metadataIsSaved()
{
    const auto open = m_desk->releases().open(m_stored);
    QSignalSpy metadata(open.get(), &OpenRelease::metadataChanged);
    const QDateTime until(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC);
    open->setDate(QDate(2025, 6, 1));
    open->setPlace(Language::Arabic, u"تونس"_s);
    open->setEmbargo(until);
    open->setStatus(release::Status::InReview);
    QCOMPARE(metadata.size(), 4);
    open->saveNow();
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    const auto stored = m_desk->releases().load(m_stored.id).result();
    QCOMPARE(stored->date, QDate(2025, 6, 1));
    QCOMPARE(stored->place.arabic, u"تونس"_s);
    QCOMPARE(stored->embargoUntil, until);
    QCOMPARE(stored->status, release::Status::InReview);
}

void tst_OpenRelease::figuresAreSaved()
{
    const auto open = m_desk->releases().open(m_stored);
    QSignalSpy changed(open.get(), &OpenRelease::figuresChanged);
    const auto takeId = [&] { return qint64(open->takeParagraphId()); };
    const release::Figure first{.id = takeId(), .image = "a", .credit = u"A. Ben Salah"_s};
    const release::Figure second{.id = takeId(), .image = "b", .caption = {u"La salle"_s, u"القاعة"_s}};
    open->setFigures({second, first});
    QCOMPARE(open->release().figures, (QList{first, second}));
    open->setFigures({first, second}); // the same again is no change
    QCOMPARE(changed.size(), 1);
    open->saveNow();
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    QCOMPARE(m_desk->releases().load(m_stored.id).result()->figures, (QList{first, second}));
    open->setFigures({second});
    open->saveNow();
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    QCOMPARE(m_desk->releases().load(m_stored.id).result()->figures, QList{second});
}

void tst_OpenRelease::aForbiddenStepChangesNothing()
{
    const auto open = m_desk->releases().open(m_stored);
    open->setStatus(release::Status::Published);
    QCOMPARE(open->release().status, release::Status::Draft);
    QCOMPARE(open->saveState(), SaveState::Saved);
}

void tst_OpenRelease::paragraphsAreInsertedAndRemoved()
{
    const auto open = m_desk->releases().open(m_stored);
    const release::Paragraph added{open->takeParagraphId(), release::Role::Body, u"Encore."_s};
    auto pairs = m_stored.pairs;
    pairs.append({{1, 0}, release::TranslationState::Draft});
    open->replaceParagraphs(Language::French, 2, 0, {added}, pairs);
    open->saveNow();
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    QCOMPARE(m_desk->releases().load(m_stored.id).result()->paragraphs.french.size(), 3);
    open->replaceParagraphs(Language::French, 1, 2, {},
                            {pairs[0], {{0, 1}, release::TranslationState::Draft}});
    open->saveNow();
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    const auto stored = m_desk->releases().load(m_stored.id).result();
    QCOMPARE(stored->paragraphs, open->release().paragraphs);
    QCOMPARE(stored->pairs, open->release().pairs);
}

void tst_OpenRelease::whatIsTypedDuringASaveIsSavedToo()
{
    const auto open = m_desk->releases().open(m_stored);
    rewriteBody(*open, u"Un."_s);
    open->saveNow();
    QCOMPARE(open->saveState(), SaveState::Saving);
    rewriteBody(*open, u"Deux."_s);
    QTRY_COMPARE(storedBody(), u"Deux."_s);
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
}

void tst_OpenRelease::aSaveThatEndedUnheardIsNoOtherWindow()
{
    auto open = m_desk->releases().open(m_stored);
    QSignalSpy copied(open.get(), &OpenRelease::keptAsCopy);
    rewriteBody(*open, u"Un."_s);
    open->saveNow();
    QCOMPARE(storedBody(), u"Un."_s); // waits for the storage thread, not for the signal
    rewriteBody(*open, u"Deux."_s);
    open->saveNow();
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    rewriteBody(*open, u"Trois."_s);
    open->saveNow();
    QCOMPARE(storedBody(), u"Trois."_s); // and once more, at the end of the program
    QCOMPARE(copied.size(), 0);
    rewriteBody(*open, u"Quatre."_s);
    open.reset();
    m_desk.reset(); // ends what it was asked
    m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
    QCOMPARE(m_desk->open().result() ? storedBody() : QString(), u"Quatre."_s);
}

void tst_OpenRelease::closingHandsOverWhatIsUnsaved()
{
    auto open = m_desk->releases().open(m_stored);
    rewriteBody(*open, u"Un."_s);
    open->saveNow();
    rewriteBody(*open, u"Deux."_s); // while the first save is under way
    open.reset();
    m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
    QVERIFY(m_desk->open().result());
    QCOMPARE(storedBody(), u"Deux."_s);
}

void tst_OpenRelease::aPublishedReleaseIsNotEditable()
{
    Release release = m_stored;
    QVERIFY(m_desk->releases().open(release)->isEditable());
    release.status = release::Status::Published;
    release.id = release::ReleaseId{99};
    QVERIFY(!m_desk->releases().open(release)->isEditable());
}

void tst_OpenRelease::theSameReleaseIsTheSameObject()
{
    const auto open = m_desk->releases().open(m_stored);
    QCOMPARE(m_desk->releases().open(m_stored), open);
}

void tst_OpenRelease::twoWindowsOnDifferentParagraphsBothSucceed()
{
    const auto open = m_desk->releases().open(m_stored);
    Release theirs = m_stored;
    theirs.paragraphs.french[0].text = u"Leur titre"_s;
    QVERIFY(m_desk->releases().save(m_stored, theirs).result());

    QSignalSpy replaced(open.get(), &OpenRelease::textReplaced);
    QSignalSpy met(open.get(), &OpenRelease::textsMet);
    QSignalSpy kept(open.get(), &OpenRelease::keptAsCopy);
    rewriteBody(*open, u"Mon texte."_s);
    open->saveNow();
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    QCOMPARE(open->release().id, m_stored.id);
    QCOMPARE(open->release().paragraphs.french[0].text, u"Leur titre"_s);
    QCOMPARE(m_desk->releases().load(m_stored.id).result().value(), open->release());
    QCOMPARE(storedBody(), u"Mon texte."_s);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(met.size() + kept.size(), 0);
    QCOMPARE(m_desk->releases().summaries().result()->size(), 1);
}

void tst_OpenRelease::twoWindowsOnOneParagraphKeepBothTexts()
{
    Desk other(testing::archiveIn(*m_folder), QString());
    QVERIFY(other.open().result());
    const auto theirs = other.releases().open(m_stored);
    const auto mine = m_desk->releases().open(m_stored);
    rewriteBody(*theirs, u"Leur texte."_s);
    theirs->saveNow();
    QTRY_COMPARE(theirs->saveState(), SaveState::Saved);

    QSignalSpy met(mine.get(), &OpenRelease::textsMet);
    rewriteBody(*mine, u"Mon texte."_s);
    mine->saveNow();
    rewriteBody(*mine, u"Mon texte, encore."_s); // while it is saved
    QTRY_COMPARE(met.size(), 1);
    QVERIFY(met.first().first().toString().contains(u"one behind the other"_s));
    QTRY_COMPARE(mine->saveState(), SaveState::Saved);
    QCOMPARE(mine->release().id, m_stored.id);
    QCOMPARE(storedBody(), u"Leur texte."_s);
    const auto stored = m_desk->releases().load(m_stored.id).result();
    QCOMPARE(stored.value(), mine->release());
    QCOMPARE(stored->paragraphs.french[2].text, u"Mon texte, encore."_s);
    QVERIFY(recoveryFiles(testing::archiveIn(*m_folder)).isEmpty());
}

void tst_OpenRelease::whatAnotherWindowPublishedStaysAsItIs()
{
    const auto open = m_desk->releases().open(m_stored);
    published();
    QSignalSpy kept(open.get(), &OpenRelease::keptAsCopy);
    rewriteBody(*open, u"Mon texte."_s);
    open->saveNow();
    QTRY_COMPARE(kept.size(), 1);
    QVERIFY(open->release().id != m_stored.id);
    QCOMPARE(storedBody(), m_stored.paragraphs.french[1].text);
    QCOMPARE(m_desk->releases().load(open->release().id).result()->paragraphs.french[1].text,
             u"Mon texte."_s);
}

void tst_OpenRelease::whatIsTypedIntoADeletedReleaseIsKeptAsACopy()
{
    const auto open = m_desk->releases().open(m_stored);
    QVERIFY(m_desk->releases().remove({m_stored.id}).result());
    QSignalSpy kept(open.get(), &OpenRelease::keptAsCopy);
    rewriteBody(*open, u"Après la suppression."_s);
    open->saveNow();
    QTRY_COMPARE(kept.size(), 1);
    QVERIFY(kept.first().first().toString().contains(u"deleted elsewhere"_s));
    QVERIFY(open->release().id != m_stored.id);
    QCOMPARE(m_desk->releases().load(open->release().id).result()->paragraphs.french[1].text,
             u"Après la suppression."_s);
    QVERIFY(m_desk->releases().restore({m_stored.id}).result());
    QCOMPARE(storedBody(), m_stored.paragraphs.french[1].text);
}

void tst_OpenRelease::aNewerTextIsTakenOnlyWhileNothingIsUnsaved()
{
    const auto open = m_desk->releases().open(m_stored);
    Release newer = m_stored;
    newer.paragraphs.french[1].text = u"Plus récent."_s;
    newer = m_desk->releases().save(m_stored, newer).result().value();
    QSignalSpy changed(open.get(), &OpenRelease::changed);
    open->takeNewer(m_stored); // not newer
    QCOMPARE(changed.size(), 0);
    open->takeNewer(newer);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(open->release(), newer);
    QCOMPARE(open->saveState(), SaveState::Saved);

    rewriteBody(*open, u"Non enregistré."_s);
    newer.revision += 5;
    open->takeNewer(newer);
    QCOMPARE(open->release().paragraphs.french[1].text, u"Non enregistré."_s);
}

void tst_OpenRelease::aTextThatCannotBeSavedStaysOpenWhenTheWindowLeavesIt()
{
    const Release frozen = published();
    QSignalSpy told(m_desk.get(), &Desk::saveFailed);
    auto open = m_desk->releases().open(frozen);
    rewriteBody(*open, u"Trop tard."_s);
    open->saveNow();
    open.reset();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!told.first().first().toString().isEmpty());
    QCOMPARE(m_desk->releases().open(frozen)->release().paragraphs.french[1].text, u"Trop tard."_s);
    QVERIFY(m_desk->releases().openNow(frozen.id));

    m_desk->releases().openNow(frozen.id)->saveNow();
    QTRY_COMPARE(m_desk->releases().openNow(frozen.id)->saveState(), SaveState::Failed);
    QCOMPARE(told.size(), 1); // once until a save succeeds
}

void tst_OpenRelease::whatIsClosedWhileItIsSavedIsSavedAndLetGo()
{
    auto open = m_desk->releases().open(m_stored);
    rewriteBody(*open, u"Un."_s);
    open->saveNow();
    rewriteBody(*open, u"Deux."_s);
    open.reset();
    // Back at once, although the archive still holds something older.
    QCOMPARE(m_desk->releases().open(m_stored)->release().paragraphs.french[1].text, u"Deux."_s);
    QTRY_VERIFY(!m_desk->releases().openNow(m_stored.id));
    QCOMPARE(storedBody(), u"Deux."_s);
}

void tst_OpenRelease::whatWasJustTypedIsDeletedAndBroughtBackWithItsRelease()
{
    auto open = m_desk->releases().open(m_stored);
    rewriteBody(*open, u"Neuf."_s);
    open.reset();
    QVERIFY(m_desk->releases().remove({m_stored.id}).result());
    QTRY_VERIFY(!m_desk->releases().openNow(m_stored.id));
    QCOMPARE(m_desk->releases().summaries().result()->size(), 0);
    QVERIFY(m_desk->releases().restore({m_stored.id}).result());
    QCOMPARE(storedBody(), u"Neuf."_s);
}

void tst_OpenRelease::quickStepsOfTheWorkflowAreSavedTogether()
{
    const auto open = m_desk->releases().open(m_stored);
    rewriteBody(*open, u"Neuf."_s);
    open->setStatus(release::Status::Approved);
    open->setStatus(release::Status::Published);
    open->saveNow();
    QTRY_COMPARE(open->saveState(), SaveState::Saved);
    QCOMPARE(m_desk->releases().load(m_stored.id).result()->status, release::Status::Published);
    QCOMPARE(storedBody(), u"Neuf."_s);
}

void tst_OpenRelease::aCopyBeginsItsOwnWayThroughTheWorkflow()
{
    const auto open = m_desk->releases().open(m_stored);
    Release theirs = m_stored;
    theirs.paragraphs.french[1].text = u"Leur texte."_s;
    QVERIFY(m_desk->releases().save(m_stored, theirs).result());

    open->setStatus(release::Status::Approved);
    open->setStatus(release::Status::Published);
    QSignalSpy metadata(open.get(), &OpenRelease::metadataChanged);
    open->saveNow();
    QTRY_VERIFY(open->release().id != m_stored.id);
    QCOMPARE(open->release().status, release::Status::Draft);
    QCOMPARE(open->saveState(), SaveState::Saved);
    QCOMPARE(metadata.size(), 1);
}

TARJUMAN_TEST(tst_OpenRelease)
#include "tst_OpenRelease.moc"
