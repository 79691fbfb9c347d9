#include "app/storage/CommentTable.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using release::Comment;
using release::Release;

class tst_CommentTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s));
        QVERIFY(m_database);
        Release release = longRelease(3);
        for (int i = 0; i < 3; ++i)
            release.comments += sample(release);
        m_stored = ReleaseRepository(*m_database).insert({release}).value().first();
    }
    void cleanup() { m_database.reset(); }

    void theyComeBackAsTheyWereStored()
    {
        QCOMPARE(m_stored.comments.size(), 3);
        QCOMPARE(ReleaseRepository(*m_database).load(m_stored.id).value().comments, m_stored.comments);
    }

    void onlyWhatChangedIsWritten()
    {
        Release current = m_stored;
        current.comments[1].resolved = true;
        current.comments.removeFirst();
        current.comments += sample(current);
        const qint64 before = rowsWritten(*m_database);
        SUCCEED(CommentTable(*m_database).write(m_stored, current));
        QCOMPARE(rowsWritten(*m_database) - before, 3);
        Release loaded;
        loaded.id = m_stored.id;
        SUCCEED(CommentTable(*m_database).load(loaded));
        QCOMPARE(loaded.comments, current.comments);
    }

private:
    static Comment sample(Release& release)
    {
        return {
            .id = qint64(release.takeParagraphId()),
            .paragraph = release.paragraphs.french[1].id,
            .start = 2,
            .length = 5,
            .author = u"Nadia"_s,
            .written = QDateTime(QDate(2025, 3, 4), QTime(9, 30), Qt::UTC),
            .text = u"À vérifier : التاريخ"_s,
            .resolved = false,
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Release m_stored;
};

TARJUMAN_TEST(tst_CommentTable)
#include "tst_CommentTable.moc"
