#include "app/storage/sqlite/SqliteFiles.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

namespace {

// Whether anybody holds a lock on the bytes of SQLite; asked as another program would, through a file of its
// own.
bool isLocked(const QString& file)
{
    const int other = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    struct flock wanted {};
    wanted.l_type = F_WRLCK;
    wanted.l_whence = SEEK_SET;
    wanted.l_start = 0x40000000;
    wanted.l_len = 512;
    const bool isAsked = ::fcntl(other, F_OFD_GETLK, &wanted) == 0;
    ::close(other);
    return isAsked && wanted.l_type != F_UNLCK;
}

void openAndClose(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(!file.read(100).isEmpty());
}

} // namespace

class tst_SqliteFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = QDir(m_folder->path()).canonicalPath() + u"/a.tarjuman"_s;
    }

    void locksOutliveWhoeverOpensTheFiles()
    {
        const auto database = openArchive(m_file);
        QVERIFY(database && isLocked(m_file));
        for (const char* companion : {"", "-wal", "-shm"})
            openAndClose(m_file + QLatin1String(companion));
        QVERIFY(isLocked(m_file));
    }

    void locksEndWithTheLastConnection()
    {
        auto first = openArchive(m_file);
        auto second = openArchive(m_file);
        first.reset();
        QVERIFY(isLocked(m_file));
        QCOMPARE(numberOf(*second, u"SELECT count(*) FROM release"_s), 0);
        SUCCEED(second->run(u"INSERT INTO setting VALUES ('a', x'00')"_s));
        second.reset();
        QVERIFY(!isLocked(m_file));
        QCOMPARE(placeOf(QFile::encodeName(m_file)), Place::NotOpen);
        QVERIFY(!QFile::exists(m_file + u"-wal"_s)); // the last one takes it over, as SQLite does by itself
    }

    void twoConnectionsOfOneProgramStillExcludeEachOther()
    {
        StoreOptions options;
        options.patience = std::chrono::milliseconds(50);
        const auto first = openArchive(m_file, options);
        const auto second = openArchive(m_file, options);
        SUCCEED(first->run(u"BEGIN IMMEDIATE"_s));
        QVERIFY(!second->run(u"BEGIN IMMEDIATE"_s));
        SUCCEED(first->run(u"COMMIT"_s));
        SUCCEED(second->run(u"BEGIN IMMEDIATE"_s));
        SUCCEED(second->run(u"COMMIT"_s));
    }

    void whatLiesAtThePlaceIsKnown()
    {
        const QByteArray path = QFile::encodeName(m_file);
        const auto database = openArchive(m_file);
        QCOMPARE(placeOf(path), Place::Kept);
        QVERIFY(QFile::rename(m_file, m_file + u".away"_s));
        QCOMPARE(placeOf(path), Place::Removed);
        QVERIFY(QFile::copy(m_file + u".away"_s, m_file));
        QCOMPARE(placeOf(path), Place::Exchanged);
        QCOMPARE(readOpened(path, 0, 15).value(), QByteArray("SQLite format 3"));
        QVERIFY(sizeOfOpened(path) >= 4096);
        QVERIFY(!readOpened("/nowhere", 0, 1));
        QCOMPARE(sizeOfOpened("/nowhere"), -1);
        QVERIFY(QFile::remove(m_file) && QFile::rename(m_file + u".away"_s, m_file));
        QCOMPARE(placeOf(path), Place::Kept);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

TARJUMAN_TEST(tst_SqliteFiles)
#include "tst_SqliteFiles.moc"
