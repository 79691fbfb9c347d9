#include "app/storage/sqlite/FileAccess.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;

class tst_FileAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anotherFileAtAPlaceHasAnotherIdentity()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QCOMPARE(identityOf(path), FileIdentity());
        QFile first(path);
        QVERIFY(first.open(QIODevice::WriteOnly));
        const FileIdentity before = identityOf(path);
        QVERIFY(before != FileIdentity());
        QVERIFY(QFile::rename(path, folder.filePath(u"b"_s)));
        QFile second(path);
        QVERIFY(second.open(QIODevice::WriteOnly));
        QVERIFY(identityOf(path) != before);
        QCOMPARE(identityOf(folder.filePath(u"b"_s)), before);
    }

    void aFileMarkedForReadingIsNotToBeWritten()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(mayBeWritten(file.fileName()));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadGroup));
        QVERIFY(!mayBeWritten(file.fileName()));
    }

    void aFileThatDoesNotExistIsNotToBeWritten() { QVERIFY(!mayBeWritten(u"/nowhere/at/all"_s)); }

    void theTargetIsReplacedWhole()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        write(target, "old");
        {
            QTemporaryFile whole(target + u".XXXXXX"_s);
            QVERIFY(whole.open());
            whole.write("new");
            whole.flush();
            QVERIFY(replaceDurably(whole, target));
        }
        QCOMPARE(read(target), "new");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aReplacementThatFailsLeavesTheTargetAndNothingBeside()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        QVERIFY(QDir().mkpath(target + u"/inside"_s)); // A folder can't be replaced by a file.
        {
            QTemporaryFile whole(target + u".XXXXXX"_s);
            QVERIFY(whole.open());
            const auto replaced = replaceDurably(whole, target);
            QVERIFY(!replaced);
            QCOMPARE(replaced.error().kind, base::ErrorKind::Output);
        }
        QVERIFY(QFileInfo(target + u"/inside"_s).isDir());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }

private:
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TARJUMAN_TEST(tst_FileAccess)
#include "tst_FileAccess.moc"
