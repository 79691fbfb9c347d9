#include "app/storage/database/Database.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_Database : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theConnectionEndsWithTheDatabase()
    {
        QTemporaryDir folder;
        auto database = openArchive(folder.filePath(u"a.tarjuman"_s));
        QVERIFY(database);
        const QString name = database->connection().connectionName();
        QVERIFY(QSqlDatabase::contains(name));
        database.reset();
        QVERIFY(!QSqlDatabase::contains(name));
        // The last one to leave writes the log into the archive.
        QVERIFY(!QFile::exists(folder.filePath(u"a.tarjuman-wal"_s)));
    }

    void severalMayBeOpenOnOneArchive()
    {
        QTemporaryDir folder;
        const auto one = openArchive(folder.filePath(u"a.tarjuman"_s));
        const auto other = openArchive(folder.filePath(u"a.tarjuman"_s));
        QVERIFY(one && other);
        SUCCEED(one->run(u"INSERT INTO setting VALUES ('a', x'00')"_s));
        QCOMPARE(numberOf(*other, u"SELECT count(*) FROM setting"_s), 1);
    }

    void aFailureToOpenLeavesNoConnectionBehind()
    {
        QTemporaryDir folder;
        QVERIFY(!Database::open(std::make_unique<SqliteEngine>(folder.path()), {}));
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }
};

TARJUMAN_TEST(tst_Database)
#include "tst_Database.moc"
