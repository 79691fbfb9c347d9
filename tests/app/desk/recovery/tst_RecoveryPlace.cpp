#include "app/desk/recovery/RecoveryPlace.h"

#include "tests/app/desk/DeskSamples.h"
#include "tests/app/desk/RecoverySamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::ReleaseId;

static void touch(const QString& name)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

class tst_RecoveryPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileLiesBesideItsArchiveOrInTheStateFolder()
    {
        const QTemporaryDir state;
        const testing::StateFolder set(state.path());
        const QStringList places = recoveryPlaces(u"/srv/archive.tarjuman"_s, ReleaseId{7});
        QCOMPARE(places.size(), 2);
        QVERIFY(places.first().startsWith(u"/srv/archive.tarjuman.unsaved-7-"_s));
        QCOMPARE(places.first(), recoveryFile(u"/srv/archive.tarjuman"_s, ReleaseId{7}));
        QVERIFY(places.last().startsWith(state.path() + u"/tarjuman/"_s));
        // Another archive of that name has another place.
        QVERIFY(recoveryPlaces(u"/home/archive.tarjuman"_s, ReleaseId{7}).last() != places.last());
    }

    void theStateFolderIsForItsOwnersEyesAlone()
    {
        const QTemporaryDir state;
        const testing::StateFolder set(state.path());
        makeStateFolder();
        const auto permissions = QFile::permissions(state.filePath(u"tarjuman"_s));
        QVERIFY(permissions & QFile::ExeOwner);
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
    }

    void picturesBelongToTheirFile()
    {
        const QTemporaryDir folder;
        const QString archive = testing::archiveIn(folder);
        const QString file = recoveryFile(archive, ReleaseId{7});
        const QString picture = pictureFile(file, QByteArray(64, 'a'));
        touch(file);
        touch(picture);
        QCOMPARE(picturesOf(file), QStringList(picture));
        QCOMPARE(picturesOf(recoveryFile(archive, ReleaseId{77})), QStringList());
        QCOMPARE(recoveryFiles(archive), QStringList(file));
        QCOMPARE(releaseOfPicture(archive, picture), ReleaseId{7});
        QCOMPARE(leftPictures(archive), QStringList());
        QVERIFY(QFile::rename(file, asideName(file)));
        QCOMPARE(leftPictures(archive), QStringList());
        QCOMPARE(pictureFile(asideName(file), QByteArray(64, 'a')), picture);
        QVERIFY(QFile::remove(asideName(file)));
        QCOMPARE(leftPictures(archive), QStringList(picture));
    }
};

TARJUMAN_TEST(tst_RecoveryPlace)
#include "tst_RecoveryPlace.moc"
