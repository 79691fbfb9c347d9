#include "app/desk/recovery/Recovery.h"

#include "tests/app/desk/DeskSamples.h"
#include "tests/app/desk/RecoverySamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_Recovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextComesBackWithItsPictures()
    {
        release::Release release = testing::smallRelease();
        release.id = release::ReleaseId{7};
        release.figures = {{.id = 9, .image = "one"}, {.id = 10, .image = "two"}};
        QVERIFY(testing::leaveRecovery(archive(), testing::recoveryOf(release)));
        QCOMPARE(readRecovery(file())->release, release);

        removeRecovery(file());
        QVERIFY(recoveryFiles(archive()).isEmpty() && leftPictures(archive()).isEmpty());
    }

    void aPictureThatIsMissingOrAnotherIsSaid()
    {
        release::Release release = testing::smallRelease();
        release.id = release::ReleaseId{7};
        release.figures = {{.id = 9, .image = "one"}, {.id = 10, .image = "two"}};
        const RecoveryText text = testing::recoveryOf(release);
        QVERIFY(testing::leaveRecovery(archive(), text));
        QFile other(pictureFile(file(), text.pictures.first()));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("another") > 0);
        other.close();
        auto back = readRecovery(file());
        QVERIFY(back && back->release.figures.first().image.isEmpty());
        QVERIFY(dropMissingPictures(*back));
        QCOMPARE(back->release.figures, QList{release.figures.last()});
        QVERIFY(!dropMissingPictures(*back) || back->release.figures.size() == 1);
        removeRecovery(file());
    }

    void aBrokenFileIsSaidAndSetAside()
    {
        QVERIFY(testing::leaveBytes(archive(), u"1-aa"_s, "{\"format\":"));
        const QString broken = recoveryFiles(archive()).first();
        QVERIFY(!readRecovery(broken));
        const QString aside = setRecoveryAside(broken);
        QVERIFY(QFile::exists(aside));
        QVERIFY(recoveryFiles(archive()).isEmpty());
    }

private:
    QString archive() const { return testing::archiveIn(m_folder); }
    QString file() const { return recoveryFile(archive(), release::ReleaseId{7}); }

    QTemporaryDir m_folder;
};

TARJUMAN_TEST(tst_Recovery)
#include "tst_Recovery.moc"
