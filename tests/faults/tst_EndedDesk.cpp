// The program's end while others still work on the archive: a search through all texts, a check of a
// release's marks, the reading of used words, and words that are not saved. It ends in order a hundred times,
// at other moments each time: every word is in the archive afterwards, and nothing works on it any more. What
// lives too long or too short here is what the sanitizers see.
#include "app/desk/archive/Archive.h"
#include "app/desk/ArchiveSearch.h"
#include "app/desk/DamagedText.h"
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/Releases.h"
#include "app/desk/words/ArchiveWords.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Language;
using release::ReleaseId;

constexpr int rounds = 100;
constexpr int releases = 60;

class tst_EndedDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(testing::fillArchive(file(), releases));
        desk::Desk desk(file(), {});
        QVERIFY(desk.open().result());
        const auto summaries = desk.releases().summaries().result();
        for (const release::ReleaseSummary& summary : *summaries) {
            if (summary.status == release::Status::Draft)
                m_drafts.append(summary.id);
        }
        QVERIFY(m_drafts.size() > 5);
    }

    void theEndWaitsForWordsAndRefusesTheOthers()
    {
        for (int round = 1; round <= rounds; ++round) {
            const auto text = u"Les mots du tour %1."_s.arg(round);
            const ReleaseId id = m_drafts[round % m_drafts.size()];
            QVERIFY(endWith(text, id, std::chrono::microseconds(37 * round)));
            QVERIFY(std::ranges::all_of(m_jobs, &QFuture<void>::isFinished));
            desk::Desk desk(file(), {});
            QVERIFY(desk.open().result());
            const auto stored = desk.releases().load(id).result();
            QVERIFY(stored);
            QCOMPARE(stored->paragraphs.french[1].text, text);
        }
    }

private:
    QString file() const { return m_folder.filePath(u"archive.tarjuman"_s); }

    bool endWith(const QString& text, ReleaseId id, std::chrono::microseconds delay)
    {
        desk::Desk desk(file(), m_folder.filePath(u"words"_s));
        const bool isOpen = bool(desk.open().result());
        const auto summaries = desk.releases().summaries().result();
        const auto stored = desk.releases().load(id).result();
        if (!isOpen || !summaries || !stored)
            return false;
        const auto open = desk.releases().open(*stored);
        desk::ArchiveWords words(desk.archive(), desk.vocabulary());
        QList<ReleaseId> all;
        for (const release::ReleaseSummary& summary : *summaries)
            all.append(summary.id);
        words.learnAfter({}, all);
        desk::Archive& archive = desk.archive();
        m_jobs = {
            QFuture<void>(desk::searchArchive(archive, {.queries = desk::queriesFrom(u"coopération"_s)})),
            QFuture<void>(desk::searchArchive(archive, {.queries = desk::queriesFrom(u"التعاون"_s)})),
            QFuture<void>(desk::damageIn(archive)), QFuture<void>(desk::damageOf(archive, id))};
        QCoreApplication::processEvents();
        release::Paragraph changed = open->release().paragraphs.french[1];
        changed.text = text;
        changed.spans.clear();
        open->replaceParagraphs(Language::French, 1, 1, {changed}, open->release().pairs);
        QThread::usleep(static_cast<unsigned long>(delay.count()));
        return true;
    }

    QTemporaryDir m_folder;
    QList<QFuture<void>> m_jobs; // of the last round
    QList<ReleaseId> m_drafts;   // their texts are not frozen
};

TARJUMAN_TEST(tst_EndedDesk)
#include "tst_EndedDesk.moc"
