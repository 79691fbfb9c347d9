#include "app/desk/Recovery.h"

#include "tests/app/desk/DeskSamples.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

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
        QCOMPARE(recoveryFiles(archive), QStringList(archive + u".unsaved-7.json"_s));
        QCOMPARE(readRecovery(recoveryFiles(archive).first()).value(), release);
        removeRecovery(archive, release.id);
        QVERIFY(recoveryFiles(archive).isEmpty());
    }

    void aFolderThatTakesNothingIsSaid()
    {
        const auto written = writeRecovery(u"/proc/archive.tarjuman"_s, testing::smallRelease());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Output);
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
