#include "app/storage/FigureTable.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using release::Figure;
using release::Release;

class tst_FigureTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s));
        QVERIFY(m_database);
        Release release = longRelease(3);
        for (int i = 0; i < 3; ++i)
            release.figures += sample(release);
        m_stored = ReleaseRepository(*m_database).insert({release}).value().first();
    }
    void cleanup() { m_database.reset(); }

    void theyComeBackAsTheyWereStored()
    {
        QCOMPARE(m_stored.figures.size(), 3);
        QCOMPARE(ReleaseRepository(*m_database).load(m_stored.id).value().figures, m_stored.figures);
    }

    void onlyWhatChangedIsWritten()
    {
        Release current = m_stored;
        current.figures[1].credit = u"Autre"_s;
        current.figures.removeFirst();
        current.figures += sample(current);
        const qint64 before = rowsWritten(*m_database);
        SUCCEED(FigureTable(*m_database).write(m_stored, current));
        QCOMPARE(rowsWritten(*m_database) - before, 3);
        Release loaded;
        loaded.id = m_stored.id;
        SUCCEED(FigureTable(*m_database).load(loaded));
        QCOMPARE(loaded.figures, current.figures);
    }

private:
    static Figure sample(Release& release)
    {
        return {
            .id = qint64(release.takeParagraphId()),
            .after = release.paragraphs.arabic[0].id,
            .image = QByteArray("\x89PNG\0\1", 6),
            .caption = {u"La salle"_s, u"القاعة"_s},
            .alternative = {u"Une salle de lecture"_s, u"قاعة مطالعة"_s},
            .credit = u"Atelier photo"_s,
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Release m_stored;
};

TARJUMAN_TEST(tst_FigureTable)
#include "tst_FigureTable.moc"
