#include "app/desk/Desk.h"

#include "app/desk/NewRelease.h"
#include "app/desk/Samples.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Release;

class tst_Desk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), m_folder->filePath(u"words"_s));
        QVERIFY(m_desk->open().result());
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void aNewReleaseHasItsPartsInBothLanguages();
    void aCopyIsADraftOfItsOwn();
    void deletingIsUndone();
    void everyChangeIsAnnounced();
    void aForbiddenStepIsRefused();
    void aPublishedTextIsFrozen();
    void theSamplesShowWhatTheProgramIs();
    void templatesAreKept();
    void anExportWritesAWholeFile();
    void anExportIntoNowhereIsSaidAndLeavesNothing();
    void anExportIsStopped();
    void wordsAreKept();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void tst_Desk::aNewReleaseHasItsPartsInBothLanguages()
{
    const auto release = m_desk->createRelease().result();
    QVERIFY(release);
    QVERIFY(release->id != release::ReleaseId::None);
    QCOMPARE(release->paragraphs.french.first().role, release::Role::Title);
    QCOMPARE(release->paragraphs.french.size(), release->paragraphs.arabic.size());
    QCOMPARE(m_desk->load(release->id).result().value(), *release);
}

void tst_Desk::aCopyIsADraftOfItsOwn()
{
    Release original = testing::smallRelease();
    original.status = release::Status::InReview;
    original = testing::stored(*m_desk, original);
    const auto copy = m_desk->duplicate(original.id).result();
    QVERIFY(copy);
    QVERIFY(copy->id != original.id);
    QCOMPARE(copy->status, release::Status::Draft);
    QCOMPARE(copy->paragraphs, original.paragraphs);
    QVERIFY(!m_desk->duplicate(release::ReleaseId{4711}).result());
}

void tst_Desk::deletingIsUndone()
{
    const Release release = testing::stored(*m_desk, testing::smallRelease());
    QSignalSpy announced(m_desk.get(), &Desk::summariesChanged);
    QVERIFY(m_desk->remove({release.id}).result());
    QVERIFY(m_desk->summaries().result()->isEmpty());
    QVERIFY(m_desk->restore({release.id}).result());
    QCOMPARE(m_desk->summaries().result()->size(), 1);
    QTRY_COMPARE(announced.size(), 3); // stored, removed, restored
    const auto back = announced.last().first().value<QList<release::ReleaseSummary>>();
    QCOMPARE(back.first().id, release.id);
}

void tst_Desk::everyChangeIsAnnounced()
{
    QSignalSpy announced(m_desk.get(), &Desk::summariesChanged);
    const auto release = m_desk->createRelease().result();
    Release changed = *release;
    changed.place.french = u"Sète"_s;
    QVERIFY(m_desk->save(*release, changed).result());
    QTRY_COMPARE(announced.size(), 2);
    const auto summaries = announced.last().first().value<QList<release::ReleaseSummary>>();
    QCOMPARE(summaries.first().place.french, u"Sète"_s);
}

void tst_Desk::aForbiddenStepIsRefused()
{
    Release release = testing::smallRelease();
    release.status = release::Status::Published;
    release = testing::stored(*m_desk, release);
    Release draft = release;
    draft.status = release::Status::Draft;
    const auto saved = m_desk->save(release, draft).result();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, base::ErrorKind::Usage);
    QCOMPARE(m_desk->load(release.id).result()->status, release::Status::Published);
    QVERIFY(!Desk::checkStep(release::Status::Draft, release::Status::Published));
    QVERIFY(Desk::checkStep(release::Status::Approved, release::Status::Published));
}

void tst_Desk::aPublishedTextIsFrozen()
{
    Release release = testing::smallRelease();
    release.status = release::Status::Published;
    release = testing::stored(*m_desk, release);
    Release changed = release;
    changed.paragraphs.french[1].text = u"Autre chose."_s;
    QVERIFY(!m_desk->save(release, changed).result());
    changed = release;
    changed.status = release::Status::Archived;
    QVERIFY(m_desk->save(release, changed).result());
}

void tst_Desk::theSamplesShowWhatTheProgramIs()
{
    const auto releases = m_desk->importSamples().result();
    QVERIFY2(releases, releases ? "" : qPrintable(releases.error().detail));
    QCOMPARE(releases->size(), 3);
    QCOMPARE(releases->at(0).status, release::Status::Published);
    QCOMPARE(releases->at(1).status, release::Status::InReview);
    QVERIFY(std::ranges::any_of(releases->at(1).pairs, [](const release::Pair& pair) {
        return pair.count == text::PerLanguage<int>{2, 1};
    }));
    const auto summary = summaryOf(releases->at(2));
    QCOMPARE(summary.completeness.french, 100);
    QVERIFY(summary.completeness.arabic > 0 && summary.completeness.arabic < 100);
}

void tst_Desk::templatesAreKept()
{
    auto templates = m_desk->templates().result().value();
    QCOMPARE(templates.size(), 2);
    templates.removeLast();
    templates[0].name = u"Maison"_s;
    templates[0].letterhead.organisation.arabic = u"المعهد"_s;
    QVERIFY(m_desk->saveTemplates(templates).result());
    QCOMPARE(m_desk->templates().result().value(), templates);
}

void tst_Desk::anExportWritesAWholeFile()
{
    ExportOrder order;
    order.release = testing::smallRelease();
    order.file = m_folder->filePath(u"out.pdf"_s);
    const auto outcome = m_desk->exportPdf(order).result();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QFile file(order.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), outcome->pdf.bytes);
    QVERIFY(outcome->pdf.bytes.startsWith("%PDF"));
    QVERIFY(outcome->pdf.textVerified);
}

void tst_Desk::anExportIntoNowhereIsSaidAndLeavesNothing()
{
    ExportOrder order;
    order.release = testing::smallRelease();
    order.file = m_folder->filePath(u"absent/out.pdf"_s);
    const auto outcome = m_desk->exportPdf(order).result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, base::ErrorKind::Output);
    QVERIFY(outcome.error().message.contains(order.file));
}

void tst_Desk::anExportIsStopped()
{
    std::stop_source stop;
    stop.request_stop();
    ExportOrder order;
    order.release = testing::smallRelease();
    order.file = m_folder->filePath(u"out.pdf"_s);
    const auto outcome = m_desk->exportPdf(order, stop.get_token()).result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(order.file));
}

void tst_Desk::wordsAreKept()
{
    using text::Language;
    QVERIFY(m_desk->addWord(Language::French, u"tarjumanesque"_s, WordScope::Personal).result());
    QVERIFY(m_desk->addWord(Language::Arabic, u"ترجمان"_s, WordScope::House).result());
    QFile file(m_folder->filePath(u"words/fr.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "tarjumanesque\n");
}

TARJUMAN_TEST(tst_Desk)
#include "tst_Desk.moc"
