#include "app/desk/recovery/RecoveryShelf.h"

#include "app/desk/recovery/Recovery.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/app/desk/RecoverySamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Release;
using release::ReleaseId;

static Release numbered(qint64 number, const QString& body)
{
    Release release = testing::smallRelease();
    release.id = ReleaseId{number};
    release.paragraphs.french[1].text = body;
    return release;
}

class tst_RecoveryShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestTextIsAnsweredFor()
    {
        const QTemporaryDir folder;
        RecoveryShelf shelf(testing::archiveIn(folder));
        shelf.setArchiveIdentity(u"3f"_s);
        QSignalSpy answered(&shelf, &RecoveryShelf::answered);
        for (int change = 1; change <= 200; ++change)
            shelf.keep(numbered(7, QString::number(change)), numbered(7, u"Un texte."_s), quint64(change));
        QTRY_VERIFY(!answered.isEmpty() && answered.last()[1].toULongLong() == 200);
        QVERIFY(answered.size() < 200); // what was older by then was not written any more
        QCOMPARE(answered.last()[2].value<RecoveryShelf::Outcome>(), RecoveryShelf::Outcome::Kept);
        const auto text = readRecovery(recoveryFiles(testing::archiveIn(folder)).first());
        QCOMPARE(text->release.paragraphs.french[1].text, u"200"_s);
        QCOMPARE(text->archive, u"3f"_s);
        QCOMPARE(text->base, fingerprintOf(numbered(7, u"Un texte."_s)));
        shelf.forget(ReleaseId{7});
        QTRY_VERIFY(recoveryFiles(testing::archiveIn(folder)).isEmpty());
    }

    void itsEndWaitsForWhatWasAskedAndLetsGo()
    {
        const QTemporaryDir folder;
        {
            RecoveryShelf shelf(testing::archiveIn(folder));
            shelf.keep(numbered(7, u"Sept"_s), {}, 1);
            shelf.keep(numbered(8, u"Huit"_s), {}, 1);
            shelf.forget(ReleaseId{7});
        }
        const QStringList files = recoveryFiles(testing::archiveIn(folder));
        QCOMPARE(files.size(), 1);
        QCOMPARE(readRecovery(files.first())->release.id, ReleaseId{8});
        QVERIFY(HeldFile::take(files.first()));
    }

    void aTextThatFindsNoPlaceIsSaid()
    {
        const testing::StateFolder state(u"/proc"_s);
        RecoveryShelf shelf(u"/proc/archive.tarjuman"_s);
        QSignalSpy answered(&shelf, &RecoveryShelf::answered);
        shelf.keep(numbered(7, u"Sept"_s), {}, 3);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered.last()[0].value<ReleaseId>(), ReleaseId{7});
        QCOMPARE(answered.last()[2].value<RecoveryShelf::Outcome>(), RecoveryShelf::Outcome::NotKept);
    }

    // Of four pictures of 18 MB.
    void wordsGoBeforePictures()
    {
        const QTemporaryDir folder;
        Release release = numbered(7, u"Sept"_s);
        for (int i = 0; i < 4; ++i)
            release.figures.append({.id = 10 + i, .image = QByteArray(18 << 20, char('a' + i))});
        RecoveryShelf shelf(testing::archiveIn(folder));
        QSignalSpy answered(&shelf, &RecoveryShelf::answered);
        shelf.expect(release.figures);
        shelf.keep(release, release, 1);
        QTRY_COMPARE_WITH_TIMEOUT(recoveryFiles(testing::archiveIn(folder)).size(), 1, 30'000);
        release.paragraphs.french[1].text = u"Huit"_s; // while the pictures are being written
        QElapsedTimer timer;
        timer.start();
        shelf.keep(release, release, 2);
        const QString file = recoveryFiles(testing::archiveIn(folder)).first();
        QTRY_COMPARE_WITH_TIMEOUT(recoveryFromJson(bytesOf(file))->release.paragraphs.french[1].text,
                                  u"Huit"_s, 30'000);
        qInfo("the words waited %lld ms", static_cast<long long>(timer.elapsed()));
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 60'000);
        QCOMPARE(answered.first()[1].toULongLong(), 2);
        QCOMPARE(readRecovery(file)->release, release);
    }

private:
    static QByteArray bytesOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TARJUMAN_TEST(tst_RecoveryShelf)
#include "tst_RecoveryShelf.moc"
