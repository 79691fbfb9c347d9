#include "app/storage/PairTable.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using release::Pair;
using release::Release;
using release::TranslationState;
using PairEdit = std::function<void(QList<Pair>&)>;

class tst_PairTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s));
        QVERIFY(m_database);
        SUCCEED(m_database->run(u"PRAGMA synchronous = OFF"_s)); // Not what is tried here, and slow.
        m_stored = ReleaseRepository(*m_database).insert({longRelease(300)}).value().first();
    }
    void cleanup() { m_database.reset(); }

    void onlyWhatChangedIsWritten_data()
    {
        QTest::addColumn<PairEdit>("edit");
        QTest::addColumn<int>("rows");
        const auto row = [](const char* name, int rows, const PairEdit& edit) {
            QTest::newRow(name) << edit << rows;
        };
        row("nothing", 0, [](QList<Pair>&) {});
        row("one state", 1, [](QList<Pair>& pairs) { pairs[150].state = TranslationState::Done; });
        row("two states far apart", 2, [](QList<Pair>& pairs) {
            pairs[0].state = TranslationState::Done;
            pairs[299].state = TranslationState::Done;
        });
        row("a pair at the top", 1, [](QList<Pair>& pairs) { pairs.prepend({{1, 0}}); });
        row("a pair at the end", 1, [](QList<Pair>& pairs) { pairs += Pair{{0, 1}}; });
        row("a pair in the middle", 1, [](QList<Pair>& pairs) { pairs.insert(99, {{1, 2}}); });
        row("a pair taken out", 1, [](QList<Pair>& pairs) { pairs.removeAt(99); });
        row("two pairs joined", 2, [](QList<Pair>& pairs) {
            pairs[8].count = {2, 2};
            pairs.removeAt(9);
        });
        row("nothing left", 300, [](QList<Pair>& pairs) { pairs.clear(); });
    }

    void onlyWhatChangedIsWritten()
    {
        QFETCH(const PairEdit, edit);
        QFETCH(const int, rows);
        Release current = m_stored;
        edit(current.pairs);
        const qint64 before = rowsWritten(*m_database);
        SUCCEED(PairTable(*m_database).write(m_stored, current));
        QCOMPARE(rowsWritten(*m_database) - before, rows);
        QCOMPARE(stored(), current.pairs);
    }

    void anyEditComesBack()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 200; ++round) {
            Release current = m_stored;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const auto place = random.bounded(static_cast<int>(current.pairs.size()));
                if (random.bounded(2) == 0)
                    current.pairs.insert(place, {{random.bounded(3), 1}});
                else if (current.pairs.size() > 5)
                    current.pairs.removeAt(place);
            }
            SUCCEED(PairTable(*m_database).write(m_stored, current));
            QCOMPARE(stored(), current.pairs);
            m_stored = current;
        }
    }

    void manyPairsPutInAtOnePlaceFindRoom()
    {
        for (int i = 0; i < 60; ++i) {
            Release current = m_stored;
            current.pairs.insert(1, {{i, 1}});
            SUCCEED(PairTable(*m_database).write(m_stored, current));
            m_stored = current;
        }
        QCOMPARE(stored(), m_stored.pairs);
    }

private:
    QList<Pair> stored()
    {
        Release loaded;
        loaded.id = m_stored.id;
        return PairTable(*m_database).load(loaded) ? loaded.pairs : QList<Pair>{};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Release m_stored;
};

TARJUMAN_TEST(tst_PairTable)
#include "tst_PairTable.moc"
