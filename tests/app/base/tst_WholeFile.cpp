#include "app/base/WholeFile.h"

#include "app/base/GuardedFiles.h"
#include "tests/support/FullDisk.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_WholeFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"release.pdf"_s);
    }

    void aFileIsMadeAndReplaced()
    {
        QVERIFY(base::writeWhole(m_file, "first"));
        QVERIFY(base::writeWhole(m_file, "second"));
        QCOMPARE(contentOf(m_file), "second");
    }

    void aFullDiskLeavesTheFormerFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("less than the buffer of a file") << 10 * 1024;
        QTest::newRow("more than the buffer of a file") << 100 * 1024;
    }

    void aFullDiskLeavesTheFormerFile()
    {
        QFETCH(int, size);
        QVERIFY(base::writeWhole(m_file, "before"));
        const auto written = [&] {
            const testing::FullDisk disk(4096);
            return base::writeWhole(m_file, QByteArray(size, 'x'));
        }();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Output);
        QVERIFY(written.error().message.contains(m_file));
        QCOMPARE(contentOf(m_file), "before");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aReplacedFileKeepsItsReaders()
    {
        QVERIFY(base::writeWhole(m_file, "first"));
        const auto kept = QFile::permissions(m_file) | QFile::ReadGroup | QFile::ExeOwner | QFile::ExeUser;
        QVERIFY(QFile::setPermissions(m_file, kept));
        QVERIFY(base::writeWhole(m_file, "second"));
        QCOMPARE(QFile::permissions(m_file), kept);
    }

    void aNewFileIsForWhomTheSystemSays()
    {
        const mode_t before = ::umask(027);
        QVERIFY(base::writeWhole(m_file, "first"));
        ::umask(before);
        QCOMPARE(QFile::permissions(m_file), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser |
                                                 QFile::WriteUser | QFile::ReadGroup);
    }

    void nothingIsLeftBesideIt()
    {
        QVERIFY(base::writeWhole(m_file, "first"));
        QVERIFY(base::writeWhole(m_file, "second"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"release.pdf"_s));
    }

    void aFileForReadingIsLeftAlone()
    {
        if (::geteuid() == 0)
            return; // the superuser writes everywhere; tst_ExportFaults tries this as somebody else
        QVERIFY(base::writeWhole(m_file, "before"));
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
        QVERIFY(!base::writeWhole(m_file, "after"));
        QCOMPARE(contentOf(m_file), "before");
    }

    void theLongestNameCanBeWritten()
    {
        const QString name = m_folder->filePath(QString(127, u'ن'));
        QVERIFY(base::writeWhole(name, "text"));
        QCOMPARE(contentOf(name), "text");
    }

    void aFileOfOursIsForTheReaderAlone()
    {
        constexpr auto alone = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        const QString own = m_folder->filePath(u"a.tarjuman.unsaved-7-2f1c.json"_s);
        for (const QByteArray content : {"first", "second"}) {
            QVERIFY(base::writeOwn(own, content));
            QCOMPARE(contentOf(own), content);
            QCOMPARE(QFile::permissions(own), alone);
            QVERIFY(QFile::setPermissions(own, alone | QFile::ReadOther)); // made by an earlier Tarjuman
        }
        const auto guard = base::guardArchive(m_file);
        QVERIFY(!base::writeOwn(m_file, "text"));
        QVERIFY(!QFile::exists(m_file));
    }

    void aLinkStaysALink()
    {
        QVERIFY(base::writeWhole(m_file, "before"));
        const QString link = m_folder->filePath(u"link.pdf"_s);
        QVERIFY(QFile::link(m_file, link));
        QVERIFY(base::writeWhole(link, "after"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(m_file), "after");
    }

    void aCircleOfLinksIsRefused()
    {
        const QString other = m_folder->filePath(u"other.pdf"_s);
        QVERIFY(QFile::link(other, m_file));
        QVERIFY(QFile::link(m_file, other));
        QVERIFY(!base::writeWhole(m_file, "text"));
    }

    void whatIsNoOrdinaryFileIsLeftAlone()
    {
        QVERIFY(!base::writeWhole(u"/dev/null"_s, "text"));
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
        QVERIFY(!base::writeWhole(m_folder->path(), "text"));
        QVERIFY(QFileInfo(m_folder->path()).isDir());
    }

    void aFileIsReadUpToOneByteTooMany_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("read");
        QTest::newRow("empty") << 0 << 0;
        QTest::newRow("as many as may be") << 100 << 100;
        QTest::newRow("more") << 1000 << 101;
    }

    void aFileIsReadUpToOneByteTooMany()
    {
        QFETCH(int, size);
        QVERIFY(base::writeWhole(m_file, QByteArray(size, 'x')));
        const auto bytes = base::readWhole(m_file, 100);
        QVERIFY(bytes);
        QTEST(int(bytes->size()), "read");
    }

    void whatIsNoOrdinaryFileIsNotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("nothing") << u"missing.txt"_s;
    }

    void whatIsNoOrdinaryFileIsNotRead()
    {
        QFETCH(QString, name);
        name = QDir(m_folder->path()).absoluteFilePath(name);
        const auto bytes = base::readWhole(name, 100);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, base::ErrorKind::BadInput);
        QVERIFY(bytes.error().message.contains(QFileInfo(name).fileName()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

TARJUMAN_TEST(tst_WholeFile)
#include "tst_WholeFile.moc"
