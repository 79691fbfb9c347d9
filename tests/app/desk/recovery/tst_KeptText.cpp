#include "app/desk/recovery/KeptText.h"

#include "app/desk/recovery/Recovery.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/app/desk/RecoverySamples.h"
#include "tests/support/FullDisk.h"
#include "tests/support/TestMain.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Release;

class tst_KeptText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itIsReplacedWholeHeldAndRemoved()
    {
        KeptText kept(archive(), sample().id);
        Release release = sample();
        QVERIFY(kept.write(testing::recoveryOf(release)));
        release.paragraphs.french[1].text = u"Plus tard."_s;
        QVERIFY(kept.write(testing::recoveryOf(release)));
        const QStringList files = recoveryFiles(archive());
        QCOMPARE(files.size(), 1);
        QVERIFY(!HeldFile::take(files.first()));
        QCOMPARE(readRecovery(files.first())->release, release);
        kept.remove();
        QVERIFY(recoveryFiles(archive()).isEmpty());
    }

    void whatTheArchivesFolderDoesNotTakeGoesToTheStateFolder()
    {
        const testing::StateFolder state(m_folder->path());
        const QString away = u"/proc/archive.tarjuman"_s;
        KeptText kept(away, sample().id);
        QVERIFY(kept.write(testing::recoveryOf(sample())));
        QCOMPARE(recoveryFiles(away).size(), 1);
        QCOMPARE(readRecovery(recoveryFiles(away).first())->release, sample());
        QVERIFY(recoveryFiles(u"/sys/archive.tarjuman"_s).isEmpty()); // another archive of that name
        kept.remove();
        QVERIFY(recoveryFiles(away).isEmpty());
    }

    void aFolderThatTakesNothingIsSaid()
    {
        const testing::StateFolder state(u"/proc"_s);
        const auto written = KeptText(u"/proc/archive.tarjuman"_s, {}).write(testing::recoveryOf(sample()));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Output);
    }

    void aPictureIsWrittenOnceHoweverOftenTheTextChanges()
    {
        Release release = sample();
        release.figures = {{.id = 9, .image = QByteArray(3'000'000, 'p')}};
        KeptText kept(archive(), release.id);
        QVERIFY(kept.write(testing::recoveryOf(release)));
        QCOMPARE(kept.writePicture().value(), KeptText::Pictures::MoreToWrite);
        QCOMPARE(kept.writePicture().value(), KeptText::Pictures::AllThere);
        const QString file = recoveryFiles(archive()).first();
        QCOMPARE(picturesOf(file).size(), 1);
        const QDateTime written = QFileInfo(picturesOf(file).first()).lastModified();
        release.paragraphs.french[1].text = u"Plus tard."_s;
        QVERIFY(kept.write(testing::recoveryOf(release)));
        QCOMPARE(kept.writePicture().value(), KeptText::Pictures::AllThere);
        QCOMPARE(QFileInfo(picturesOf(file).first()).lastModified(), written);
        QVERIFY(QFileInfo(file).size() < 10'000);
        QCOMPARE(readRecovery(file)->release, release);

        release.figures.clear();
        QVERIFY(kept.write(testing::recoveryOf(release)));
        QCOMPARE(kept.writePicture().value(), KeptText::Pictures::AllThere);
        QVERIFY(picturesOf(file).isEmpty());
    }

    // As on a full disk, the words have room where the picture has none; that is said, and the words stay.
    void wordsAreKeptWhereThePictureFindsNoRoom()
    {
        const testing::StateFolder state(m_folder->path());
        Release release = sample();
        release.figures = {{.id = 9, .image = QByteArray(300'000, 'p')}};
        KeptText kept(archive(), release.id);
        const testing::FullDisk disk(100'000);
        QVERIFY(kept.write(testing::recoveryOf(release)));
        auto pictures = kept.writePicture();
        if (pictures)
            pictures = kept.writePicture(); // after the state folder was tried
        QVERIFY(!pictures);
        QCOMPARE(recoveryFiles(archive()).size(), 1);
        QCOMPARE(readRecovery(recoveryFiles(archive()).first())->release.paragraphs, release.paragraphs);
        kept.remove();
    }

private:
    static Release sample()
    {
        Release release = testing::smallRelease();
        release.id = release::ReleaseId{7};
        return release;
    }
    QString archive() const { return testing::archiveIn(*m_folder); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_KeptText)
#include "tst_KeptText.moc"
