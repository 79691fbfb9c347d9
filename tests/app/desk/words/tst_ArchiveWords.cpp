#include "app/desk/words/ArchiveWords.h"

#include "app/desk/Releases.h"
#include "app/spelling/SpellService.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::ReleaseId;
using text::Language;

class tst_ArchiveWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
    }
    void cleanup() { m_desk.reset(); }

    void whatTheArchiveUsesIsSuggestedFirst()
    {
        const QString slip = u"sarcle"_s; // cercle, sarclé, sarcler and others are one slip away
        const QStringList before = suggestions(slip);
        QVERIFY2(before.size() > 1, qPrintable(before.join(u' ')));
        const QString wanted = before.last();
        QVERIFY(before.first() != wanted);

        QList<ReleaseId> ids;
        for (int i = 0; i < 250; ++i) // more than one portion
            ids.append(testing::stored(*m_desk, testing::smallRelease(wanted)).id);
        ArchiveWords words(m_desk->archive(), m_desk->vocabulary());
        QSignalSpy learned(&words, &ArchiveWords::learned);
        words.learnAfter(0ms, ids);
        QVERIFY(learned.wait());
        const QStringList after = suggestions(slip);
        QVERIFY2(after.indexOf(wanted) < before.indexOf(wanted), qPrintable(after.join(u' ')));
    }

    void theNewerListCounts()
    {
        const ReleaseId id = testing::stored(*m_desk, testing::smallRelease()).id;
        ArchiveWords words(m_desk->archive(), m_desk->vocabulary());
        QSignalSpy learned(&words, &ArchiveWords::learned);
        words.learnAfter(1h, {id});
        words.learnAfter(0ms, {id, ReleaseId(4711)}); // an unknown release has no texts
        QVERIFY(learned.wait());
        QCOMPARE(learned.size(), 1);
    }

    void nothingIsToldOnceItIsGone()
    {
        const ReleaseId id = testing::stored(*m_desk, testing::smallRelease()).id;
        {
            ArchiveWords words(m_desk->archive(), m_desk->vocabulary());
            words.learnAfter(0ms, {id});
            QCoreApplication::sendPostedEvents();
        }
        QVERIFY(m_desk->releases().summaries().result());
    }

private:
    QStringList suggestions(const QString& word)
    {
        spelling::SpellService& service = m_desk->spelling();
        QSignalSpy ready(&service, &spelling::SpellService::suggestionsReady);
        const quint64 request = service.suggest(word, Language::French);
        for (int answer = 0; answer < 100; ++answer) {
            while (answer >= ready.size()) {
                if (!ready.wait())
                    return {};
            }
            if (ready[answer][0].toULongLong() == request && ready[answer][2].toBool())
                return ready[answer][1].toStringList();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

TARJUMAN_TEST(tst_ArchiveWords)
#include "tst_ArchiveWords.moc"
