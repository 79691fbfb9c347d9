#include "app/storage/sqlite/HeldArchive.h"

#include "app/storage/Store.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using release::Release;

namespace {

// As “cp” does it: the file stays the same one, and gets other bytes.
void writeOver(const QString& file, const QString& from)
{
    QFile source(from);
    QFile target(file);
    QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::ReadWrite | QIODevice::Truncate));
    QVERIFY(target.write(source.readAll()) > 0);
}

} // namespace

class tst_HeldArchive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"desk"_s));
        m_store = opened();
        m_saved = answerOf(m_store->insert({pairedRelease()})).value().first();
    }
    void cleanup() { m_store.reset(); }

    void aCompanionThatIsRemovedCostsNothing_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the log") << QStringList{u"-wal"_s};
        QTest::newRow("its index") << QStringList{u"-shm"_s};
        QTest::newRow("both") << QStringList{u"-wal"_s, u"-shm"_s};
    }

    void aCompanionThatIsRemovedCostsNothing()
    {
        QFETCH(const QStringList, names);
        for (const QString& name : names)
            QVERIFY(QFile::remove(file() + name));
        Release changed = m_saved;
        changed.paragraphs.french[2].text = u"Treize chercheurs y travailleront."_s;
        const auto saved = answerOf(m_store->save(m_saved, changed));
        SUCCEED(saved);
        // What was said to be saved, before and after, is there for whoever comes next.
        m_store.reset();
        m_store = opened();
        QCOMPARE(answerOf(m_store->load(m_saved.id)).value().paragraphs, changed.paragraphs);
        QVERIFY(answerOf(m_store->verify()).value().isEmpty());
    }

    void inARenamedFolderNothingIsAcknowledged()
    {
        QVERIFY(QDir(m_folder->path()).rename(u"desk"_s, u"away"_s));
        const auto refused = answerOf(m_store->insert({pairedRelease()}));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"no longer where it was"_s));
        QVERIFY(!QFile::exists(file()));
        QVERIFY(QDir(m_folder->path()).rename(u"away"_s, u"desk"_s));
        SUCCEED(answerOf(m_store->insert({pairedRelease()})));
    }

    void anotherArchiveInItsPlaceIsLeftAlone()
    {
        const QString other = m_folder->filePath(u"other.tarjuman"_s);
        {
            Store store(other);
            SUCCEED(answerOf(store.open()));
        }
        QVERIFY(QFile::rename(file(), m_folder->filePath(u"mine"_s)));
        QVERIFY(QFile::rename(other, file()));
        QVERIFY(!answerOf(m_store->insert({pairedRelease()})));
        m_store.reset();
        m_store = opened();
        QVERIFY(answerOf(m_store->summaries()).value().isEmpty());
        QVERIFY(answerOf(m_store->verify()).value().isEmpty());
    }

    void aCopyWrittenOverTheOpenFileIsNoticed_data()
    {
        QTest::addColumn<bool>("isTakenOver");
        QTest::newRow("with a log") << false;
        QTest::newRow("after the log was taken over") << true;
    }

    void aCopyWrittenOverTheOpenFileIsNoticed()
    {
        QFETCH(const bool, isTakenOver);
        const QString copy = m_folder->filePath(u"copy.tarjuman"_s);
        SUCCEED(answerOf(m_store->backup(copy)));
        SUCCEED(answerOf(m_store->insert({pairedRelease()})));
        if (isTakenOver) {
            auto other = openArchive(file());
            QVERIFY(other && other->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        writeOver(file(), copy);
        const auto refused = answerOf(m_store->insert({pairedRelease()}));
        QVERIFY(!refused);
        m_store.reset(); // without writing into the copy
        m_store = opened();
        QVERIFY2(answerOf(m_store->verify()).value().isEmpty(),
                 qPrintable(answerOf(m_store->verify()).value().value(0)));
        QCOMPARE(answerOf(m_store->summaries()).value().size(), 1);
    }

    void manyProgramsAndTheirCheckpointsAreNoTrouble()
    {
        for (int i = 0; i < 30; ++i) {
            auto other = openArchive(file());
            QVERIFY(other);
            SUCCEED(other->run(u"PRAGMA wal_checkpoint(%1)"_s.arg(i % 2 ? u"TRUNCATE"_s : u"PASSIVE"_s)));
            SUCCEED(answerOf(m_store->insert({pairedRelease()})));
            Store third(file());
            SUCCEED(answerOf(third.open()));
            SUCCEED(answerOf(third.insert({longRelease(200)})));
        }
        QCOMPARE(answerOf(m_store->summaries()).value().size(), 61);
    }

private:
    QString file() const { return m_folder->filePath(u"desk/a.tarjuman"_s); }
    std::unique_ptr<Store> opened() const
    {
        auto store = std::make_unique<Store>(file());
        const auto result = answerOf(store->open());
        if (!result)
            qWarning() << result.error().message << result.error().detail;
        return store;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Release m_saved;
};

TARJUMAN_TEST(tst_HeldArchive)
#include "tst_HeldArchive.moc"
