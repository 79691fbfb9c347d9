#include "app/storage/WaiverTable.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using release::Release;
using release::Waiver;

class tst_WaiverTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s));
        QVERIFY(m_database);
        Release release = longRelease(3);
        for (int i = 0; i < 3; ++i)
            release.waivers += sample(release);
        m_stored = ReleaseRepository(*m_database).insert({release}).value().first();
    }
    void cleanup() { m_database.reset(); }

    void theyComeBackAsTheyWereStored()
    {
        QCOMPARE(m_stored.waivers.size(), 3);
        QCOMPARE(ReleaseRepository(*m_database).load(m_stored.id).value().waivers, m_stored.waivers);
    }

    void onlyWhatChangedIsWritten()
    {
        Release current = m_stored;
        current.waivers[1].start = 7;
        current.waivers.removeFirst();
        current.waivers += sample(current);
        const qint64 before = rowsWritten(*m_database);
        SUCCEED(WaiverTable(*m_database).write(m_stored, current));
        QCOMPARE(rowsWritten(*m_database) - before, 3);
        Release loaded;
        loaded.id = m_stored.id;
        SUCCEED(WaiverTable(*m_database).load(loaded));
        QCOMPARE(loaded.waivers, current.waivers);
    }

private:
    static Waiver sample(Release& release)
    {
        return {
            .id = qint64(release.takeParagraphId()),
            .paragraph = release.paragraphs.french[1].id,
            .start = 2,
            .length = 5,
            .rule = u"wrong-punctuation"_s,
            .words = u"ragra"_s,
            .author = u"Nadia"_s,
            .given = QDateTime(QDate(2025, 3, 4), QTime(9, 30), Qt::UTC),
            .reason = u"Ainsi voulu : مقصود"_s,
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Release m_stored;
};

TARJUMAN_TEST(tst_WaiverTable)
#include "tst_WaiverTable.moc"
