#include "app/storage/SchemaCheck.h"

#include "app/storage/Store.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_SchemaCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyVersionIsKnown()
    {
        // The steps one by one, as archives of every version were made.
        const QDir steps(u":/migrations"_s);
        const QStringList names = steps.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        const auto database = std::move(Database::open(std::make_unique<SqliteEngine>(file()), {}).value());
        for (const QString& name : names) {
            QFile step(steps.filePath(name));
            QVERIFY(step.open(QIODevice::ReadOnly));
            for (const QString& statement : statementsOf(QString::fromUtf8(step.readAll())))
                SUCCEED(database->run(statement));
            const int version = name.first(4).toInt();
            QCOMPARE(schemaDigest(*database).value(), digestOfVersion(version));
        }
        QVERIFY(digestOfVersion(static_cast<int>(names.size()) + 1).isEmpty());
        QVERIFY(digestOfVersion(0).isEmpty());
    }

    void whatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a trigger")
            << u"CREATE TRIGGER t AFTER UPDATE ON paragraph BEGIN DELETE FROM release; END"_s;
        QTest::newRow("a view") << u"CREATE VIEW v AS SELECT * FROM release"_s;
        QTest::newRow("a table") << u"CREATE TABLE theirs (a)"_s;
        QTest::newRow("an index") << u"CREATE INDEX theirs ON paragraph (text)"_s;
        QTest::newRow("a column") << u"ALTER TABLE phrase ADD COLUMN theirs TEXT"_s;
        QTest::newRow("a virtual table") << u"CREATE VIRTUAL TABLE v USING fts5(a)"_s;
        QTest::newRow("a table less") << u"DROP TABLE term"_s;
        QTest::newRow("an index less") << u"DROP INDEX version_of_release"_s;
        QTest::newRow("a version of nothing") << u"PRAGMA user_version = 0"_s;
        QTest::newRow("an older version") << u"PRAGMA user_version = 3"_s;
    }

    void whatIsNotOursIsRefused()
    {
        QFETCH(const QString, sql);
        {
            const auto database = openArchive(file());
            QVERIFY(database);
            SUCCEED(database->run(sql));
        }
        Store store(file());
        const auto refused = answerOf(store.open());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"did not make"_s), qPrintable(refused.error().message));
    }

    void whatSqliteKeepsByItselfIsAccepted()
    {
        {
            const auto database = openArchive(file());
            SUCCEED(database->run(u"ANALYZE"_s));
        }
        Store store(file());
        SUCCEED(answerOf(store.open()));
    }

private:
    QString file() const { return m_folder->filePath(u"a.tarjuman"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_SchemaCheck)
#include "tst_SchemaCheck.moc"
