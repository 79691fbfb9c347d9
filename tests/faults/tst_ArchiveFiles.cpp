// Archives that cannot be opened, or only be read, or are damaged inside.
#include "app/storage/database/Database.h"
#include "app/storage/sqlite/SqliteEngine.h"
#include "app/storage/Store.h"
#include "tests/faults/PlainUser.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using base::ErrorKind;
using release::Release;
using testing::fillArchive;
using testing::madeUpRelease;
using testing::PlainUser;
using Damage = std::function<void(const QString& file)>;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void changeByHand(const QString& archive, const QString& sql)
{
    auto database = Database::open(std::make_unique<SqliteEngine>(archive), {});
    QVERIFY(database && (*database)->run(sql));
}

constexpr auto everything = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

class tst_ArchiveFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_user = std::make_unique<PlainUser>();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), everything));
        m_folder.reset();
        m_user.reset();
    }

    void whatCannotBeOpenedIsSaidAndLeftAsItIs_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QString& says, const Damage& damage) {
            QTest::newRow(name) << damage << says;
        };
        row("a folder", u"is a folder"_s, [](const QString& file) { QVERIFY(QDir().mkpath(file)); });
        row("a text", u"not an archive"_s,
            [](const QString& file) { write(file, "Communiqué de presse\n"); });
        row("a long binary", u"not an archive"_s,
            [](const QString& file) { write(file, QByteArray(300'000, '\x7f')); });
        row("a torn archive", u"damaged"_s, [](const QString& file) {
            QVERIFY(fillArchive(file, 20));
            QVERIFY(QFile::resize(file, QFileInfo(file).size() / 3));
        });
        row("an archive cut within its header", u"damaged"_s, [](const QString& file) {
            QVERIFY(fillArchive(file, 1));
            QVERIFY(QFile::resize(file, 50));
        });
        row("an archive whose tables are gone", u"damaged"_s, [](const QString& file) {
            QVERIFY(fillArchive(file, 1));
            QByteArray content = contentOf(file);
            content.replace(100, 3996, QByteArray(3996, '\xee'));
            write(file, content);
        });
        row("another program’s database", u"not an archive"_s,
            [](const QString& file) { changeByHand(file, u"CREATE TABLE theirs (value)"_s); });
        row("a newer archive", u"newer Tarjuman"_s, [](const QString& file) {
            QVERIFY(fillArchive(file, 1));
            changeByHand(file, u"PRAGMA user_version = 9999"_s);
        });
        row("a file that may not be read", u"could not be opened"_s, [](const QString& file) {
            QVERIFY(fillArchive(file, 1));
            QVERIFY(QFile::setPermissions(file, QFile::Permissions()));
        });
    }

    void whatCannotBeOpenedIsSaidAndLeftAsItIs()
    {
        QFETCH(const Damage, damage);
        QFETCH(const QString, says);
        damage(file());
        const QByteArray before = contentOf(file());
        {
            Store store(file());
            const auto opened = store.open().takeResult();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Archive);
            QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
            QVERIFY(!store.summaries().takeResult());
            QVERIFY(!store.insert({madeUpRelease(1)}).takeResult());
        }
        QCOMPARE(contentOf(file()), before);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        write(m_folder->filePath(u"taken"_s), "a file");
        Store store(m_folder->filePath(u"taken/archive.tarjuman"_s));
        const auto opened = store.open().takeResult();
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"could not be made"_s));
    }

    void aNewArchiveInAFolderForReadingIsSaid()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        Store store(file());
        const auto opened = store.open().takeResult();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"could not be opened"_s),
                 qPrintable(opened.error().message));
    }

    void anEmptyFileIsNoArchive()
    {
        write(file(), {});
        Store store(file());
        const auto refused = store.open().takeResult();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"is empty"_s), qPrintable(refused.error().message));
        QCOMPARE(QFileInfo(file()).size(), 0);
    }

    void aDamageInsideIsFoundWithoutHarm()
    {
        QVERIFY(fillArchive(file(), 200));
        QByteArray content = contentOf(file());
        content.replace(20 * 4096, content.size() - 30 * 4096,
                        QByteArray(content.size() - 30 * 4096, '\xaa'));
        write(file(), content);
        Store store(file());
        // Whether opening already meets the damage depends on where it lies; nothing crashes in either case.
        if (!store.open().takeResult())
            return;
        int failures = 0;
        for (int id = 1; id <= 200; ++id)
            failures += store.load(release::ReleaseId{id}).takeResult() ? 0 : 1;
        QVERIFY(failures > 0);
        const auto sentences = store.verify().takeResult();
        QVERIFY(!sentences || !sentences->isEmpty());
    }

    void whatCanOnlyBeReadIsReadAndNotWritten_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::addColumn<bool>("asAdministrator");
        QTest::newRow("the file") << false << false;
        QTest::newRow("the file and its folder") << true << false;
        QTest::newRow("the file, for an administrator") << false << true;
        QTest::newRow("the file and its folder, for an administrator") << true << true;
    }

    void whatCanOnlyBeReadIsReadAndNotWritten()
    {
        QFETCH(const bool, folderToo);
        QFETCH(const bool, asAdministrator);
        QVERIFY(fillArchive(file(), 3));
        const QByteArray before = contentOf(file());
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner));
        if (folderToo)
            QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        if (asAdministrator)
            m_user.reset();
        {
            Store store(file());
            const auto opened = store.open().takeResult();
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
            QVERIFY(opened->readOnly);
            QCOMPARE(store.summaries().takeResult().value().size(), 3);
            const Release release = store.load(release::ReleaseId{1}).takeResult().value();
            Release current = release;
            current.paragraphs.french[0].text += u'x';
            for (const auto& error : {store.save(release, current).takeResult().error(),
                                      store.insert({current}).takeResult().error(),
                                      store.remove({release.id}).takeResult().error()}) {
                QCOMPARE(error.kind, ErrorKind::Archive);
                QVERIFY2(error.message.contains(u"can only be read"_s), qPrintable(error.message));
            }
            QVERIFY(store.verify().takeResult().value().isEmpty());
        }
        QCOMPARE(contentOf(file()), before);
        QVERIFY(!folderToo ||
                QDir(m_folder->path()).entryList(QDir::Files) == QStringList{u"archive.tarjuman"_s});
    }

    void aFileInAFolderForReadingCanOnlyBeRead()
    {
        QVERIFY(fillArchive(file(), 3));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        Store store(file());
        QVERIFY(store.open().takeResult().value().readOnly);
        QCOMPARE(store.summaries().takeResult().value().size(), 3);
    }

    void whatAnotherWriterDidNotCarryOverYetIsReadToo()
    {
        QVERIFY(fillArchive(file(), 3));
        const QString copy = m_folder->filePath(u"copy.tarjuman"_s);
        {
            Store writer(file());
            QVERIFY(writer.open().takeResult());
            QVERIFY(writer.insert({madeUpRelease(4)}).takeResult());
            // As a crash would leave them: the newest release is in the log alone.
            QVERIFY(QFile::copy(file(), copy) && QFile::copy(file() + u"-wal"_s, copy + u"-wal"_s));
        }
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner));
        Store store(copy);
        QVERIFY(store.open().takeResult().value().readOnly);
        QCOMPARE(store.summaries().takeResult().value().size(), 4);
    }

private:
    QString file() const { return m_folder->filePath(u"archive.tarjuman"_s); }

    std::unique_ptr<PlainUser> m_user;
    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_ArchiveFiles)
#include "tst_ArchiveFiles.moc"
