#include "app/storage/Migrator.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_Migrator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"steps"_s));
        writeStep(u"0001_create_notes.sql"_s,
                  "CREATE TABLE note (text TEXT);\n\nINSERT INTO note VALUES ('first');\n");
    }

    void statementsArePartedByEmptyLines()
    {
        const QString script =
            u"-- A comment alone.\n\n-- Why.\nCREATE TABLE a (\n    b TEXT\n);\n\n  \nDROP TABLE a;\n"_s;
        QCOMPARE(statementsOf(script),
                 (QStringList{u"-- Why.\nCREATE TABLE a (\n    b TEXT\n);"_s, u"DROP TABLE a;"_s}));
    }

    void theProgramsOwnStepsAreNumberedWithoutGaps()
    {
        const auto database = connect();
        const Migrator migrator(*database);
        QCOMPARE(migrator.latestVersion(), QDir(u":/migrations"_s).entryList({u"*.sql"_s}).size());
    }

    void aNewFileTakesAllSteps()
    {
        writeStep(u"0002_add_author.sql"_s, "ALTER TABLE note ADD COLUMN author TEXT;");
        const auto database = connect();
        SUCCEED(migrate(*database));
        QCOMPARE(database->opened().schemaVersion, 2);
        QVERIFY(database->opened().created);
        QVERIFY(database->opened().backup.isEmpty());
        QCOMPARE(numberOf(*database, u"SELECT count(author) FROM note"_s), 0);
    }

    void anOlderFileIsCopiedAndThenTakesTheMissingSteps()
    {
        SUCCEED(migrate(*connect()));
        writeStep(u"0002_add_author.sql"_s, "ALTER TABLE note ADD COLUMN author TEXT;");
        const auto database = connect();
        SUCCEED(migrate(*database));
        QCOMPARE(database->opened().schemaVersion, 2);
        QCOMPARE(numberOf(*database, u"SELECT count(*) FROM note"_s), 1);

        const QString backup = database->opened().backup;
        QVERIFY(QFile::exists(backup));
        const auto copy = Database::open(std::make_unique<SqliteEngine>(backup), {});
        SUCCEED(copy);
        QCOMPARE((*copy)->engine().schemaVersion(**copy).value(), 1);
        QCOMPARE(numberOf(**copy, u"SELECT count(*) FROM note"_s), 1);
    }

    void aFileOfTodayIsLeftAsItIs()
    {
        SUCCEED(migrate(*connect()));
        const auto database = connect();
        SUCCEED(migrate(*database));
        QVERIFY(database->opened().backup.isEmpty());
        QVERIFY(!database->opened().created);
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        SUCCEED(migrate(*connect()));
        const QByteArray before = contentOfArchive();
        writeStep(u"0002_add_author.sql"_s, "ALTER TABLE note ADD COLUMN author TEXT;\n\nDELETE FROM note;");
        writeStep(u"0003_break_all.sql"_s, "ALTER TABLE nowhere ADD COLUMN author TEXT;");
        {
            const auto database = connect();
            const auto migrated = migrate(*database);
            QVERIFY(!migrated);
            QCOMPARE(migrated.error().kind, base::ErrorKind::Archive);
        }
        QCOMPARE(contentOfArchive(), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.tarjuman"_s});
    }

    void everyStatementOfAStepMayFailWithoutHarm()
    {
        SUCCEED(migrate(*connect()));
        const QByteArray before = contentOfArchive();
        writeStep(u"0002_add_author.sql"_s, "ALTER TABLE note ADD COLUMN author TEXT;\n\nDELETE FROM note;");
        int failing = 0;
        for (bool isDone = false; !isDone; ++failing) {
            int left = failing;
            StoreOptions options;
            options.witness = [&left](const QString&) -> base::Result<void> {
                if (left-- == 0)
                    return base::Error{base::ErrorKind::Archive, u"broken on purpose"_s};
                return {};
            };
            auto database = Database::open(std::make_unique<SqliteEngine>(archive()), options);
            isDone = database && migrate(**database);
            if (!isDone) {
                database = base::Error{};
                QCOMPARE(contentOfArchive(), before);
            }
        }
        QVERIFY(failing > 10);
    }

    void aNewerFileIsRefusedAndLeftAsItIs()
    {
        writeStep(u"0002_add_author.sql"_s, "ALTER TABLE note ADD COLUMN author TEXT;");
        SUCCEED(migrate(*connect()));
        const QByteArray before = contentOfArchive();
        QVERIFY(QFile::remove(m_folder->filePath(u"steps/0002_add_author.sql"_s)));
        {
            const auto database = connect();
            const auto migrated = migrate(*database);
            QVERIFY(!migrated);
            QVERIFY(migrated.error().message.contains(u"newer"_s));
        }
        QCOMPARE(contentOfArchive(), before);
    }

    void anOlderFileThatCanOnlyBeReadIsRefused()
    {
        SUCCEED(migrate(*connect()));
        writeStep(u"0002_add_author.sql"_s, "ALTER TABLE note ADD COLUMN author TEXT;");
        QVERIFY(QFile::setPermissions(archive(), QFile::ReadOwner));
        const auto database = connect();
        const auto migrated = migrate(*database);
        QVERIFY(!migrated);
        QVERIFY(migrated.error().message.contains(u"can only be read"_s));
    }

    void withoutACopyNothingIsChanged()
    {
        SUCCEED(migrate(*connect()));
        writeStep(u"0002_add_author.sql"_s, "ALTER TABLE note ADD COLUMN author TEXT;");
        StoreOptions options;
        options.witness = [](const QString& sql) -> base::Result<void> {
            if (sql.startsWith(u"VACUUM"_s))
                return base::Error{base::ErrorKind::Archive, u"no room for a copy"_s};
            return {};
        };
        auto database = Database::open(std::make_unique<SqliteEngine>(archive()), options);
        QVERIFY(!migrate(**database));
        QCOMPARE((*database)->engine().schemaVersion(**database).value(), 1);
    }

private:
    QString archive() const { return m_folder->filePath(u"a.tarjuman"_s); }
    std::unique_ptr<Database> connect() const
    {
        return std::move(Database::open(std::make_unique<SqliteEngine>(archive()), {}).value());
    }
    base::Result<void> migrate(Database& database) const
    {
        return Migrator(database, m_folder->filePath(u"steps"_s)).migrate();
    }
    QByteArray contentOfArchive() const
    {
        QFile file(archive());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeStep(const QString& name, const QByteArray& sql) const
    {
        QFile file(m_folder->filePath(u"steps/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_Migrator)
#include "tst_Migrator.moc"
