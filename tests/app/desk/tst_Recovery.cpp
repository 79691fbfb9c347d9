#include "app/desk/Recovery.h"

#include "tests/app/desk/DeskSamples.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

// Another state folder, as long as it lives.
class Home {
public:
    explicit Home(const QString& folder) { qputenv("XDG_STATE_HOME", folder.toUtf8()); }
    ~Home() { qputenv("XDG_STATE_HOME", m_before); }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

private:
    const QByteArray m_before = qgetenv("XDG_STATE_HOME");
};

class tst_Recovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsKeptBesideTheArchive()
    {
        const QTemporaryDir folder;
        const QString archive = testing::archiveIn(folder);
        release::Release release = testing::smallRelease();
        release.id = release::ReleaseId{7};
        QVERIFY(writeRecovery(archive, release));
        QCOMPARE(recoveryFiles(archive), QStringList(recoveryFile(archive, release.id)));
        QVERIFY(recoveryFiles(archive).first().startsWith(archive + u".unsaved-7-"_s));
        QCOMPARE(readRecovery(recoveryFiles(archive).first()).value(), release);
        removeRecovery(archive, release.id);
        QVERIFY(recoveryFiles(archive).isEmpty());
    }

    void aFolderThatTakesNothingIsSaid()
    {
        const Home home(u"/proc"_s);
        const auto written = writeRecovery(u"/proc/archive.tarjuman"_s, testing::smallRelease());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Output);
    }

    void whatTheArchivesFolderDoesNotTakeGoesToTheStateFolder()
    {
        const QTemporaryDir state;
        const Home home(state.path());
        const QString archive = u"/proc/archive.tarjuman"_s;
        release::Release release = testing::smallRelease();
        release.id = release::ReleaseId{7};
        QVERIFY(writeRecovery(archive, release));
        QCOMPARE(recoveryFiles(archive).size(), 1);
        QCOMPARE(readRecovery(recoveryFiles(archive).first()).value(), release);
        QVERIFY(recoveryFiles(u"/sys/archive.tarjuman"_s).isEmpty()); // another archive of that name
        removeRecovery(archive, release.id);
        QVERIFY(recoveryFiles(archive).isEmpty());
    }

    void aBrokenFileIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.unsaved-1.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\":");
        file.close();
        QVERIFY(!readRecovery(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_Recovery.moc"
