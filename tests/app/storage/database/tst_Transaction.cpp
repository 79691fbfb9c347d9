#include "app/storage/database/Transaction.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using Purpose = Transaction::Purpose;

class tst_Transaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        StoreOptions options;
        options.witness = [this](const QString& sql) -> base::Result<void> {
            if (sql == m_broken)
                return base::Error{base::ErrorKind::Archive, u"broken on purpose"_s};
            return {};
        };
        m_broken.clear();
        m_database = openArchive(file(), options);
        QVERIFY(m_database);
    }
    void cleanup() { m_database.reset(); }

    void whatIsCommittedStays()
    {
        {
            auto transaction = Transaction::begin(*m_database, Purpose::Writing);
            SUCCEED(transaction);
            addSetting();
            SUCCEED(transaction->commit());
        }
        QCOMPARE(settings(), 1);
    }

    void whatIsNotCommittedIsUndone()
    {
        {
            auto transaction = Transaction::begin(*m_database, Purpose::Writing);
            addSetting();
            QCOMPARE(settings(), 1);
        }
        QCOMPARE(settings(), 0);
    }

    void aHurriedOneWaitsForItsOwnTimeAndTheNextAsLongAsEver()
    {
        const auto holder = openArchive(file(), {});
        const auto held = Transaction::begin(*holder, Purpose::Writing);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!Transaction::begin(*m_database, Purpose::Writing, std::chrono::milliseconds(50)));
        QVERIFY(timer.elapsed() < 2000);
        timer.restart();
        QVERIFY(!Transaction::begin(*m_database, Purpose::Writing));
        QVERIFY(timer.elapsed() >= m_database->options().patience.count() - 100);
    }

    void aHurriedOneThatCannotGetItsPatienceBackIsUndone()
    {
        m_broken = u"PRAGMA busy_timeout = %1"_s.arg(m_database->options().patience.count());
        QVERIFY(!Transaction::begin(*m_database, Purpose::Writing, std::chrono::milliseconds(50)));
        m_broken.clear();
        SUCCEED(Transaction::begin(*m_database, Purpose::Writing));
    }

    void aCommitThatFailsIsSaidAndUndone()
    {
        m_broken = u"COMMIT"_s;
        {
            auto transaction = Transaction::begin(*m_database, Purpose::Writing);
            addSetting();
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(settings(), 0);
        m_broken.clear();
        SUCCEED(Transaction::begin(*m_database, Purpose::Writing));
    }

    void aReaderSeesOneMomentOnly()
    {
        auto other = openArchive(file());
        auto transaction = Transaction::begin(*other, Purpose::Reading);
        QCOMPARE(numberOf(*other, u"SELECT count(*) FROM setting"_s), 0);
        addSetting();
        QCOMPARE(numberOf(*other, u"SELECT count(*) FROM setting"_s), 0);
        SUCCEED(transaction->commit());
        QCOMPARE(numberOf(*other, u"SELECT count(*) FROM setting"_s), 1);
    }

private:
    QString file() const { return m_folder->filePath(u"a.tarjuman"_s); }
    void addSetting() { SUCCEED(m_database->run(u"INSERT INTO setting VALUES ('a', x'00')"_s)); }
    qint64 settings() { return numberOf(*m_database, u"SELECT count(*) FROM setting"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QString m_broken;
};

TARJUMAN_TEST(tst_Transaction)
#include "tst_Transaction.moc"
