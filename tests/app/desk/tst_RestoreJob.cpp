#include "app/desk/RestoreJob.h"

#include "app/desk/Releases.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_RestoreJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = testing::archiveIn(*m_folder);
        m_copy = m_folder->filePath(u"copy.tarjuman"_s);
        Desk desk(m_archive, QString());
        QVERIFY(desk.open().result());
        testing::stored(desk, testing::smallRelease(u"Avant"_s));
        QVERIFY(desk.backup(m_copy).result());
        testing::stored(desk, testing::smallRelease(u"Après"_s));
    }

    void theCopyTakesTheArchivesPlaceAndTheArchiveIsKept()
    {
        const auto restored = restoreArchive(m_archive, m_copy);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(restored->releases, 1);
        QCOMPARE(count(m_archive), 1);
        QCOMPARE(count(restored->previous), 2);
        QCOMPARE(count(m_copy), 1);
    }

    void whatAnEarlierRestoringKeptIsNeverReplaced()
    {
        const auto first = restoreArchive(m_archive, m_copy);
        const auto second = restoreArchive(m_archive, m_copy);
        QVERIFY(first && second);
        QVERIFY(first->previous != second->previous);
        QCOMPARE(count(first->previous), 2);
        QCOMPARE(count(second->previous), 1);
    }

    void anArchiveThatIsOpenAndIdleIsLeftAlone()
    {
        Desk desk(m_archive, QString());
        QVERIFY(desk.open().result());
        // Nothing was written since, so its log is empty: only the connection itself tells of it.
        QCOMPARE(QFileInfo(m_archive + u"-wal"_s).size(), 0);
        QCOMPARE(restoreArchive(m_archive, m_copy).error().kind, base::ErrorKind::Archive);
        QCOMPARE(desk.releases().summaries().result()->size(), 2);
        QVERIFY(desk.verify().result()->isEmpty());
    }

    void aDamagedArchiveGivesWayAndIsKept()
    {
        QFile damaged(m_archive);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("no archive any more");
        damaged.close();
        const auto restored = restoreArchive(m_archive, m_copy);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(count(m_archive), 1);
        QCOMPARE(QFileInfo(restored->previous).size(), qstrlen("no archive any more"));
    }

    void whatIsNoArchiveChangesNothing()
    {
        QFile broken(m_folder->filePath(u"broken"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("SQLite format 3");
        broken.close();
        for (const QString& file : {broken.fileName(), m_folder->path(), u"absent"_s}) {
            const auto restored = restoreArchive(m_archive, file);
            QVERIFY(!restored);
            QCOMPARE(restored.error().kind, base::ErrorKind::BadInput);
        }
        QCOMPARE(count(m_archive), 2);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*restor*"_s}), QStringList());
    }

    void anArchiveInUseIsLeftAlone()
    {
        Desk desk(m_archive, QString());
        QVERIFY(desk.open().result());
        testing::stored(desk, testing::smallRelease());
        QCOMPARE(restoreArchive(m_archive, m_copy).error().kind, base::ErrorKind::Archive);
        QCOMPARE(desk.releases().summaries().result()->size(), 3);
    }

private:
    static int count(const QString& archive)
    {
        Desk desk(archive, QString());
        if (!desk.open().result())
            return -1;
        return static_cast<int>(desk.releases().summaries().result()->size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_archive;
    QString m_copy;
};

TARJUMAN_TEST(tst_RestoreJob)
#include "tst_RestoreJob.moc"
