#include "app/storage/sqlite/LogFile.h"

#include "app/storage/database/Transaction.h"
#include "app/storage/sqlite/SqliteFiles.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_LogFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMarksOfAllChangesAreFoundInOrder()
    {
        const QTemporaryDir folder;
        const QString file = QDir(folder.path()).canonicalPath() + u"/a.tarjuman"_s;
        const auto database = openArchive(file);
        QVERIFY(database);
        SUCCEED(database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        for (int i = 0; i < 3; ++i) {
            auto transaction = Transaction::begin(*database, Transaction::Purpose::Writing);
            QVERIFY(transaction);
            SUCCEED(database->run(u"INSERT INTO setting VALUES ('%1', x'00')"_s.arg(i)));
            SUCCEED(transaction->commit());
        }
        const QByteArray log = QFile::encodeName(file) + "-wal";
        const auto read = [&](qint64 offset, qint64 length) {
            return readOpened(log, offset, length).value();
        };
        const auto page = numberOf(*database, u"SELECT rootpage FROM sqlite_master WHERE name = 'archive'"_s);
        const LogContent content = readLog(read, static_cast<quint32>(page));
        QVERIFY(content.holdsFrames);
        QCOMPARE(content.marks.size(), 3);
        QCOMPARE(content.marks[1].previous, content.marks[0].current);
        QCOMPARE(content.marks[2].previous, content.marks[1].current);
        QCOMPARE(readLog(read, 0).marks, content.marks); // looking at every page
    }

    void whatIsNoLogHoldsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray(5000, 'x');
        QTest::newRow("a header alone")
            << QByteArray::fromHex("377f0682002de218000010000000000000112233445566770000000000000000");
        QTest::newRow("a page of no size")
            << QByteArray::fromHex("377f0682002de218000000000000000000112233445566770000000000000000") +
                   QByteArray(9000, '\0');
        QTest::newRow("a page of any size")
            << QByteArray::fromHex("377f0682002de218ffffffff0000000000112233445566770000000000000000") +
                   QByteArray(9000, '\0');
    }

    void whatIsNoLogHoldsNothing()
    {
        QFETCH(const QByteArray, bytes);
        const LogContent content =
            readLog([&](qint64 offset, qint64 length) { return bytes.mid(offset, length); }, 0);
        QVERIFY(!content.holdsFrames);
        QVERIFY(content.marks.isEmpty());
    }
};

TARJUMAN_TEST(tst_LogFile)
#include "tst_LogFile.moc"
