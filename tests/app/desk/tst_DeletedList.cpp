#include "app/desk/DeletedList.h"

#include "app/desk/OpenRelease.h"
#include "app/desk/Releases.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_DeletedList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        restart();
        m_stored = testing::stored(*m_desk, testing::smallRelease());
    }
    void cleanup() { m_desk.reset(); }

    void whatWasDeletedIsReadAndBroughtBackAfterARestart()
    {
        QVERIFY(m_desk->releases().remove({m_stored.id}).result());
        restart();
        const auto deleted = deletedReleases(m_desk->archive()).result().value();
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(deleted.first().summary, release::summaryOf(m_stored));
        QVERIFY(deleted.first().deleted.isValid());
        QCOMPARE(loadDeleted(m_desk->archive(), m_stored.id).result().value(), m_stored);
        QVERIFY(m_desk->releases().restore({m_stored.id}).result());
        QVERIFY(deletedReleases(m_desk->archive()).result().value().isEmpty());
        QVERIFY(!loadDeleted(m_desk->archive(), m_stored.id).result());
        QCOMPARE(m_desk->releases().load(m_stored.id).result().value(), m_stored);
    }

    void aDeletedReleaseIsOnlyRead()
    {
        QVERIFY(m_desk->releases().remove({m_stored.id}).result());
        OpenRelease open(m_desk->releases(), m_stored, OpenRelease::Purpose::ReadingDeleted);
        QVERIFY(open.isDeleted());
        QVERIFY(!open.isEditable());
        QVERIFY(!open.takesComments());
        open.setStatus(release::Status::InTranslation);
        open.setEmbargo(QDateTime::currentDateTimeUtc());
        QCOMPARE(open.release(), m_stored);
    }

private:
    void restart()
    {
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    release::Release m_stored;
};

TARJUMAN_TEST(tst_DeletedList)
#include "tst_DeletedList.moc"
