#include "app/base/TemporaryNames.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;

class tst_TemporaryNames : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }
    static bool make(const QString& file)
    {
        QFile made(file);
        return made.open(QIODevice::WriteOnly) && made.write("half") == 4;
    }
    // A name as a process gave it that is no more.
    QString nameOfTheDead(const QString& ending = {}) const
    {
        QProcess process;
        process.start(u"true"_s, QStringList());
        const auto number = process.processId();
        process.waitForFinished();
        return path(u".release.pdf.tarjuman-%1-12345-x1k2"_s.arg(number)) + ending;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNameIsHiddenBesideItsTargetAndItsOwn()
    {
        const QString one = base::temporaryNameFor(path(u"release.pdf"_s));
        QCOMPARE(QFileInfo(one).path(), m_folder->path());
        QVERIFY(QFileInfo(one).fileName().startsWith(u".release.pdf.tarjuman-%1-"_s.arg(::getpid())));
        QVERIFY(one != base::temporaryNameFor(path(u"release.pdf"_s)));
        QCOMPARE(QFileInfo(base::temporaryNameFor(u"release.pdf"_s)).path(), u"."_s);
    }

    void theLongestNameHasRoom_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("French") << QString(255, u'é').left(127);
        QTest::newRow("Arabic") << QString(127, u'ن');
        QTest::newRow("beyond the first plane") << u"😀"_s.repeated(63);
    }

    void theLongestNameHasRoom()
    {
        QFETCH(QString, name);
        const QString file = base::temporaryNameFor(path(name));
        QVERIFY(QFile::encodeName(QFileInfo(file).fileName()).size() < 240);
        QVERIFY(make(file));
        QVERIFY(QDir(m_folder->path())
                    .entryList(QDir::Files | QDir::Hidden)
                    .contains(QFileInfo(file).fileName()));
    }

    void whatTheDeadLeftGoes_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("a file") << QString();
        QTest::newRow("one with a further ending") << u".Xa3bQz"_s;
        QTest::newRow("its log") << u"-wal"_s;
        QTest::newRow("its shared memory") << u"-shm"_s;
        QTest::newRow("the journal of one with a further ending") << u".Xa3bQz-journal"_s;
    }

    void whatTheDeadLeftGoes()
    {
        QFETCH(QString, ending);
        const QString left = nameOfTheDead(ending);
        QVERIFY(make(left));
        base::sweepTemporaries(m_folder->path());
        QVERIFY(!QFile::exists(left));
    }

    void whatTheLivingWriteStays()
    {
        const QString own = base::temporaryNameFor(path(u"a.tarjuman"_s));
        QVERIFY(make(own) && make(own + u"-wal"_s));
        // Another process that lives, under its own beginning.
        QProcess other;
        other.start(u"cat"_s, QStringList());
        QVERIFY(other.waitForStarted());
        QFile stat(u"/proc/%1/stat"_s.arg(other.processId()));
        QVERIFY(stat.open(QIODevice::ReadOnly));
        const QString beginning = QString::fromLatin1(stat.readAll().split(' ').value(21));
        const QString its = path(u".b.pdf.tarjuman-%1-%2-x"_s.arg(other.processId()).arg(beginning));
        QVERIFY(make(its));
        base::sweepTemporaries(m_folder->path());
        QVERIFY(QFile::exists(own) && QFile::exists(own + u"-wal"_s) && QFile::exists(its));
        other.kill();
        other.waitForFinished();
        base::sweepTemporaries(m_folder->path());
        QVERIFY(QFile::exists(own) && !QFile::exists(its));
    }

    void aNumberThatCameAgainIsAnotherProcess()
    {
        const QString left = path(u".release.pdf.tarjuman-%1-1-x1k2"_s.arg(::getpid()));
        QVERIFY(make(left));
        base::sweepTemporaries(m_folder->path());
        QVERIFY(!QFile::exists(left));
    }

    void whatIsLockedByAProcessThatIsNotSeenStays()
    {
        const QString written = nameOfTheDead();
        QVERIFY(make(written));
        const int file = ::open(QFile::encodeName(written).constData(), O_WRONLY);
        QCOMPARE(::flock(file, LOCK_EX), 0);
        base::sweepTemporaries(m_folder->path());
        QVERIFY(QFile::exists(written));
        ::close(file);
    }

    void filesOfOthersStay()
    {
        const QStringList names{u"release.pdf"_s,          u".release.pdf.Xa3bQz"_s, u".a.tarjuman-1"_s,
                                u".a.tarjuman-1-2"_s,      u"a.tarjuman-1-2-x"_s,    u".a.tarjuman-wal"_s,
                                u".a.tarjuman-0-0-x.pdf"_s};
        for (const QString& name : names)
            QVERIFY(make(path(name)));
        QVERIFY(QDir(m_folder->path()).mkdir(u".a.tarjuman-0-0-folder"_s));
        base::sweepTemporaries(m_folder->path());
        QCOMPARE(
            QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
            names.size() + 1);
        base::sweepTemporaries(u"/nowhere"_s);
    }
};

TARJUMAN_TEST(tst_TemporaryNames)
#include "tst_TemporaryNames.moc"
