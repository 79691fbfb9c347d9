#include "app/storage/sqlite/StaleLog.h"

#include "app/storage/SettingRepository.h"
#include "app/storage/Store.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_StaleLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Store store(at(u"a"_s));
        SUCCEED(answerOf(store.open()));
        SUCCEED(answerOf(store.insert({pairedRelease()})));
        SUCCEED(answerOf(store.backup(at(u"backup"_s))));
        SUCCEED(answerOf(store.insert({longRelease(50)})));
        // As after a program’s sudden end.
        QVERIFY(QFile::copy(at(u"a"_s), at(u"killed"_s)));
        QVERIFY(QFile::copy(at(u"a"_s) + u"-wal"_s, at(u"killed"_s) + u"-wal"_s));
    }

    void itsOwnLogIsTakenOver()
    {
        QCOMPARE(setStaleLogAside(at(u"killed"_s), QDateTime::currentDateTimeUtc()).value(), QString());
        QCOMPARE(releasesIn(u"killed"_s), 2);
    }

    void aBackupPutThereByHandIsNotRuined()
    {
        QVERIFY(QFile::remove(at(u"killed"_s)) && QFile::copy(at(u"backup"_s), at(u"killed"_s)));
        QCOMPARE(releasesIn(u"killed"_s), 1);
        const QStringList aside = QDir(m_folder->path()).entryList({u"killed.other-log-*"_s});
        QCOMPARE(aside.size(), 1); // nothing is thrown away
    }

    void anOlderStateOfItselfIsNotMixedWithANewerLog()
    {
        // The file as it was before the log that lies there now: both of one archive.
        QVERIFY(QFile::copy(at(u"killed"_s), at(u"old"_s)) &&
                QFile::copy(at(u"killed-wal"_s), at(u"old-wal"_s)));
        for (int i = 0; i < 3; ++i) {
            Store store(at(u"old"_s));
            SUCCEED(answerOf(store.open()));
            SUCCEED(answerOf(store.insert({pairedRelease()})));
            if (i == 2) {
                QVERIFY(QFile::remove(at(u"killed-wal"_s)));
                QVERIFY(QFile::copy(at(u"old-wal"_s), at(u"killed-wal"_s)));
            }
        }
        QVERIFY(!setStaleLogAside(at(u"killed"_s), QDateTime::currentDateTimeUtc()).value().isEmpty());
    }

    void aLogInUseIsLeftWhereItIs()
    {
        Store store(at(u"killed"_s));
        SUCCEED(answerOf(store.open()));
        QCOMPARE(setStaleLogAside(at(u"killed"_s), QDateTime::currentDateTimeUtc()).value(), QString());
        SUCCEED(answerOf(store.insert({pairedRelease()})));
        QCOMPARE(answerOf(store.summaries()).value().size(), 3);
    }

    void archivesFromBeforeMarksOpenWithTheirLog()
    {
        const QString frozen = testing::projectFile(u"tests/data/archives/schema-4.tarjuman"_s);
        QVERIFY(QFile::copy(frozen, at(u"four"_s)));
        QVERIFY(QFile::setPermissions(at(u"four"_s), QFile::ReadOwner | QFile::WriteOwner));
        {
            const auto database = Database::open(std::make_unique<SqliteEngine>(at(u"four"_s)), {});
            SUCCEED((*database)->run(u"PRAGMA journal_mode = WAL"_s));
            SUCCEED((*database)->run(u"INSERT INTO setting VALUES ('late', x'01')"_s));
            QVERIFY(QFile::copy(at(u"four"_s), at(u"five"_s)));
            QVERIFY(QFile::copy(at(u"four-wal"_s), at(u"five-wal"_s)));
        }
        Store store(at(u"five"_s));
        SUCCEED(answerOf(store.open()));
        const auto late =
            store.ask([](Database& archive) { return SettingRepository(archive).value(u"late"_s); });
        QCOMPARE(answerOf(late).value(), QByteArray("\1"));
    }

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }
    qsizetype releasesIn(const QString& name) const
    {
        Store store(at(name));
        if (!answerOf(store.open()) || !answerOf(store.verify()).value().isEmpty())
            return -1;
        return answerOf(store.summaries()).value().size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_StaleLog)
#include "tst_StaleLog.moc"
