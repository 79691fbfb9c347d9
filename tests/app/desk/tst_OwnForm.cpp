#include "app/desk/OwnForm.h"

#include "app/desk/ImportJob.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/app/desk/RecoverySamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Release;

class tst_OwnForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopyKeptElsewhereIsImportedWhole()
    {
        const QTemporaryDir folder;
        Release release = testing::smallRelease();
        release.id = release::ReleaseId{7};
        release.status = release::Status::InReview;
        release.figures = {{.id = 9, .image = "picture"}};
        const auto kept = keepElsewhere({release, release}, folder.path()).result();
        QVERIFY(kept);
        QCOMPARE(kept->size(), 2);
        QVERIFY(kept->first() != kept->last());

        const auto read = readFiles(*kept, {}, std::nullopt);
        QVERIFY(read);
        QVERIFY(read->first().isWhole);
        QCOMPARE(read->first().release.paragraphs, release.paragraphs);
        QCOMPARE(read->first().release.figures, release.figures);
        QCOMPARE(read->first().release.id, release::ReleaseId::None);
        QCOMPARE(read->first().release.status, release::Status::Draft);
        const auto proposals = proposePairs(*read);
        QCOMPARE(proposals.size(), 2);
        QVERIFY(proposals.first().french && proposals.first().arabic);
        QCOMPARE(proposals.first().release, read->first().release);
    }

    void aRecoveryFileIsReadWithWhatLiesBesideIt()
    {
        const QTemporaryDir folder;
        Release release = testing::smallRelease();
        release.figures = {{.id = 9, .image = "picture"}};
        QVERIFY(testing::leaveRecovery(testing::archiveIn(folder), testing::recoveryOf(release)));
        const QString file = recoveryFiles(testing::archiveIn(folder)).first();
        QCOMPARE(readOwnForm(file)->value().release.figures, release.figures);
        QVERIFY(QFile::remove(picturesOf(file).first()));
        QCOMPARE(readOwnForm(file)->value().notes.size(), 1);
    }

    void anotherFileIsNotOurs()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QByteArray& bytes) {
            QFile file(folder.filePath(u"file.txt"_s));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0 ? file.fileName() : QString();
        };
        QVERIFY(!readOwnForm(write("Un texte.")));
        QVERIFY(!readOwnForm(write("{\"a\": 1}")));
        QVERIFY(!readOwnForm(write("")));
        QVERIFY(!readOwnForm(folder.path()));
        const auto broken = readOwnForm(write("{\"format\": \"tarjuman-release\","));
        QVERIFY(broken && !*broken); // and never taken for a text
    }

    void aFolderThatTakesNothingIsSaid()
    {
        QVERIFY(!keepElsewhere({testing::smallRelease()}, u"/proc"_s).result());
    }
};

TARJUMAN_TEST(tst_OwnForm)
#include "tst_OwnForm.moc"
