#include "app/base/GuardedFiles.h"

#include "app/base/WholeFile.h"
#include "tests/support/Openings.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <optional>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using base::ErrorKind;

namespace {

// The first bytes of an archive, as SQLite and PRAGMA application_id write them.
QByteArray archiveHeader(const QByteArray& owner = "TRJM")
{
    QByteArray header(100, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    header.replace(68, 4, owner);
    return header;
}

void hardLink(const QString& from, const QString& to)
{
    std::filesystem::create_hard_link(from.toStdString(), to.toStdString());
}

} // namespace

class tst_GuardedFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString archive() const { return path(u"a.tarjuman"_s); }
    QString write(const QString& name, const QByteArray& bytes = "content") const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path(name) : QString();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anArchiveInUseIsKnownWhateverItIsCalled()
    {
        write(u"a.tarjuman"_s);
        write(u"other.txt"_s);
        const auto guard = base::guardArchive(archive());
        QVERIFY(QFile::link(archive(), path(u"link.txt"_s)));
        hardLink(archive(), path(u"hard.txt"_s));
        QVERIFY(QFile::link(m_folder->path(), path(u"here"_s)));
        for (const QString& name :
             {u"a.tarjuman"_s, u"link.txt"_s, u"hard.txt"_s, u"here/a.tarjuman"_s, u"./here/../a.tarjuman"_s})
            QVERIFY2(base::isGuarded(path(name)), qPrintable(name));
        QVERIFY(!base::isGuarded(path(u"other.txt"_s)));
        QVERIFY(!base::isGuarded(path(u"b.tarjuman"_s)));
        QVERIFY(!base::isGuarded(path(u"a.tarjuman-2"_s)));
        QVERIFY(!base::isGuarded({}));
    }

    void itsCompanionsAreKnownToo_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("log") << u"-wal"_s;
        QTest::newRow("shared memory") << u"-shm"_s;
        QTest::newRow("journal") << u"-journal"_s;
    }

    void itsCompanionsAreKnownToo()
    {
        QFETCH(QString, ending);
        write(u"a.tarjuman"_s);
        const auto guard = base::guardArchive(archive());
        QVERIFY(base::isGuarded(archive() + ending)); // before there is one
        write(u"a.tarjuman"_s + ending);
        QVERIFY(base::isGuarded(archive() + ending));
        hardLink(archive() + ending, path(u"hard"_s));
        QVERIFY(base::isGuarded(path(u"hard"_s)));
    }

    void theCompanionsLieWhereTheLinkOfAnArchiveLeads()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"far"_s));
        write(u"far/real"_s);
        QVERIFY(QFile::link(path(u"far/real"_s), archive()));
        const auto guard = base::guardArchive(archive());
        QVERIFY(base::isGuarded(path(u"far/real"_s)));
        QVERIFY(base::isGuarded(path(u"far/real-wal"_s)));
    }

    void anArchiveThatIsMadeOrMovedLaterIsKnown()
    {
        const auto guard = base::guardArchive(archive());
        QVERIFY(base::isGuarded(archive()));
        write(u"a.tarjuman"_s);
        QVERIFY(base::isGuarded(archive()));
        QVERIFY(QFile::rename(archive(), path(u"moved"_s)));
        QVERIFY(base::isGuarded(path(u"moved"_s)));
        write(u"a.tarjuman"_s); // another one in its place
        QVERIFY(base::isGuarded(archive()));
    }

    void whatNobodyWorksOnAnyMoreIsFree()
    {
        write(u"a.tarjuman"_s);
        std::optional<base::ArchiveGuard> first = base::guardArchive(archive());
        std::optional<base::ArchiveGuard> second = base::guardArchive(archive());
        first.reset();
        QVERIFY(base::isGuarded(archive()));
        second.reset();
        QVERIFY(!base::isGuarded(archive()));
    }

    void anArchiveInUseIsRefusedWithoutAGlance()
    {
        write(u"a.tarjuman"_s, archiveHeader());
        hardLink(archive(), path(u"hard.txt"_s));
        const auto guard = base::guardArchive(archive());
        testing::Openings openings(m_folder->path());
        for (const QString& name : {u"a.tarjuman"_s, u"hard.txt"_s}) {
            const auto read = base::readWhole(path(name), 1000);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::BadInput);
            QVERIFY2(read.error().message.contains(u"is open"_s), qPrintable(read.error().message));
            const auto written = base::writeWhole(path(name), "text");
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Output);
            QVERIFY2(written.error().message.contains(u"is open"_s), qPrintable(written.error().message));
        }
        QCOMPARE(openings.names(), QSet<QString>());
        QVERIFY(QFile::exists(path(u"hard.txt"_s)) && QFile(archive()).open(QIODevice::ReadOnly));
        QCOMPARE(openings.names(), QSet<QString>{u"a.tarjuman"_s}); // such as it would have told
    }

    void noOutputGoesOntoAnotherArchive_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("refused");
        QTest::newRow("an archive") << u"other.tarjuman"_s << true;
        QTest::newRow("its log") << u"other.tarjuman-wal"_s << true;
        QTest::newRow("its log, that is not there") << u"new.tarjuman-shm"_s << true;
        QTest::newRow("a link to it") << u"link.pdf"_s << true;
        QTest::newRow("a second name of it") << u"hard.pdf"_s << true;
        QTest::newRow("one whose mark is in the log still") << u"fresh.tarjuman"_s << true;
        QTest::newRow("a text that is kept aside") << u"a.tarjuman.unsaved-7-2f1c.json"_s << true;
        QTest::newRow("one that could not be read") << u"a.tarjuman.unsaved-7-2f.json.unreadable"_s << true;
        QTest::newRow("another program’s database") << u"foreign.db"_s << false;
        QTest::newRow("a text called as an archive") << u"text.tarjuman"_s << false;
        QTest::newRow("a short file") << u"short"_s << false;
        QTest::newRow("a name like a log’s") << u"text.tarjuman-wal"_s << false;
        QTest::newRow("nothing") << u"none.pdf"_s << false;
    }

    void noOutputGoesOntoAnotherArchive()
    {
        QFETCH(QString, target);
        QFETCH(bool, refused);
        write(u"other.tarjuman"_s, archiveHeader() + QByteArray(4000, 'x'));
        write(u"other.tarjuman-wal"_s);
        write(u"new.tarjuman"_s, archiveHeader());
        write(u"fresh.tarjuman"_s, archiveHeader(QByteArray(4, '\0')));
        write(u"fresh.tarjuman-wal"_s);
        write(u"foreign.db"_s, archiveHeader("GPKG"));
        write(u"text.tarjuman"_s, QByteArray("TRJM").repeated(100));
        write(u"short"_s, "SQLite format 3");
        QVERIFY(QFile::link(path(u"other.tarjuman"_s), path(u"link.pdf"_s)));
        hardLink(path(u"other.tarjuman"_s), path(u"hard.pdf"_s));

        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
        const auto written = base::writeWhole(path(target), "text");
        QCOMPARE(!written, refused);
        if (!refused)
            return;
        QCOMPARE(written.error().kind, ErrorKind::Output);
        QVERIFY2(written.error().message.contains(path(target).section(u'/', -1)) || target == u"link.pdf"_s,
                 qPrintable(written.error().message));
        QVERIFY2(written.error().message.contains(u"Choose another name"_s),
                 qPrintable(written.error().message));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
        QVERIFY(!base::refusal(path(target)));
    }

    void whatIsNoFileIsNoArchive()
    {
        QVERIFY(
            base::refusal(u"/dev/zero"_s)); // such a target is refused for what it is, by ordinaryTarget()
        QVERIFY(base::refusal(m_folder->path()));
    }
};

TARJUMAN_TEST(tst_GuardedFiles)
#include "tst_GuardedFiles.moc"
