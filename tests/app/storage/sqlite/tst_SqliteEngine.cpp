#include "app/storage/sqlite/SqliteEngine.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_SqliteEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theConnectionIsDurableAndStrict()
    {
        const auto database = openArchive(file());
        QVERIFY(database);
        QCOMPARE(numberOf(*database, u"PRAGMA synchronous"_s), 2); // FULL
        QCOMPARE(numberOf(*database, u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(numberOf(*database, u"PRAGMA trusted_schema"_s), 0);
        QCOMPARE(numberOf(*database, u"PRAGMA busy_timeout"_s), 5000);
        auto mode = Statement::prepare(*database, u"PRAGMA journal_mode"_s);
        QVERIFY(mode->run() && mode->next().value());
        QCOMPARE(mode->text(0), u"wal"_s);
    }

    void anotherProgramsDatabaseIsRefusedAndLeftAsItIs()
    {
        {
            const auto other = Database::open(std::make_unique<SqliteEngine>(file()), {});
            SUCCEED((*other)->run(u"CREATE TABLE theirs (value)"_s));
        }
        const QByteArray before = content();
        const auto refused = Database::open(std::make_unique<SqliteEngine>(file()), {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"not an archive"_s));
        QCOMPARE(content(), before);
    }

    void aNameWithSignsOfItsOwnIsOnlyAName()
    {
        const QString odd = m_folder->filePath(u"ترجمان ?a=1&b#c;%20'.tarjuman"_s);
        {
            const auto database = openArchive(odd);
            QVERIFY(database);
            SUCCEED(database->run(u"INSERT INTO setting VALUES ('a', x'00')"_s));
        }
        QVERIFY(QFile::exists(odd));
        QVERIFY(QFile::setPermissions(odd, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto database = openArchive(odd); // now through its address
        QVERIFY(
            QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(database);
        QCOMPARE(numberOf(*database, u"SELECT count(*) FROM setting"_s), 1);
    }

    void aCopyIsWholeWhileTheArchiveIsInUse()
    {
        const auto database = openArchive(file());
        const auto writer = openArchive(file());
        SUCCEED(writer->run(u"BEGIN IMMEDIATE"_s));
        SUCCEED(writer->run(u"INSERT INTO setting VALUES ('unfinished', x'00')"_s));
        SUCCEED(database->engine().copyTo(*database, copy()));
        SUCCEED(writer->run(u"COMMIT"_s));

        const auto copied = openArchive(copy());
        QVERIFY(copied);
        QCOMPARE(numberOf(*copied, u"SELECT count(*) FROM setting"_s), 0);
        QVERIFY(copied->engine().verify(*copied).value().isEmpty());
    }

    void anOlderCopyIsReplacedOnlyByAWholeOne()
    {
        {
            QFile old(copy());
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("the copy of yesterday");
        }
        StoreOptions options;
        bool isBroken = true;
        options.witness = [&isBroken](const QString& sql) -> base::Result<void> {
            if (isBroken && sql.startsWith(u"VACUUM"_s))
                return base::Error{base::ErrorKind::Archive, u"broken on purpose"_s};
            return {};
        };
        const auto database = openArchive(file(), options);
        const auto failed = database->engine().copyTo(*database, copy());
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, base::ErrorKind::Output);
        QCOMPARE(QFileInfo(copy()).size(), qstrlen("the copy of yesterday"));
        QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}), QStringList{u"copy.tarjuman"_s});
        isBroken = false;
        SUCCEED(database->engine().copyTo(*database, copy()));
        QVERIFY(openArchive(copy()));
    }

    void aCopyFollowsLinksAndIsForItsOwnerAlone()
    {
        const auto database = openArchive(file());
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const QString link = m_folder->filePath(u"newest"_s);
        QVERIFY(QFile::link(copy(), link));
        SUCCEED(database->engine().copyTo(*database, link));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QFile::permissions(copy()),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QVERIFY(openArchive(copy()));
    }

    void whatIsNoFileNeverGivesWayToACopy()
    {
        const auto database = openArchive(file());
        QVERIFY(!database->engine().copyTo(*database, u"/dev/null"_s));
        QVERIFY(QFileInfo(u"/dev/null"_s).exists() && !QFileInfo(u"/dev/null"_s).isFile());
    }

    void theArchiveIsNeverCopiedOntoItself()
    {
        const auto database = openArchive(file());
        QVERIFY(QFile::link(file(), m_folder->filePath(u"link"_s)));
        for (const QString& target :
             {file(), m_folder->filePath(u"./a.tarjuman"_s), m_folder->filePath(u"link"_s)}) {
            const auto refused = database->engine().copyTo(*database, target);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, base::ErrorKind::Usage);
        }
    }

    void aCopyIntoNowhereIsSaid()
    {
        const auto database = openArchive(file());
        const auto failed = database->engine().copyTo(*database, u"/nowhere/at/all/copy"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, base::ErrorKind::Output);
    }

    void aRowWithoutItsReleaseIsFoundByTheCheck()
    {
        const auto database = openArchive(file());
        QVERIFY(database->engine().verify(*database).value().isEmpty());
        SUCCEED(database->run(u"PRAGMA foreign_keys = OFF"_s));
        SUCCEED(database->run(u"INSERT INTO paragraph VALUES (9, 1, 'fr', 1, 'body', 'lost', '', 0)"_s));
        const auto sentences = database->engine().verify(*database).value();
        QCOMPARE(sentences.size(), 1);
        QVERIFY(sentences.first().contains(u"paragraph"_s));
    }

    void theCopyBeforeAnUpdateLiesBesideTheArchive()
    {
        const SqliteEngine engine(u"/home/desk/archive.tarjuman"_s);
        QCOMPARE(engine.updateCopyName(3), u"/home/desk/archive.before-update-3.tarjuman"_s);
    }

private:
    QString file() const { return m_folder->filePath(u"a.tarjuman"_s); }
    QString copy() const { return m_folder->filePath(u"copy.tarjuman"_s); }
    QByteArray content() const
    {
        QFile archive(file());
        return archive.open(QIODevice::ReadOnly) ? archive.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_SqliteEngine)
#include "tst_SqliteEngine.moc"
