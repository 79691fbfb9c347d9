#include "app/storage/sqlite/SoleUse.h"

#include "app/storage/Store.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;

class tst_SoleUse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = m_folder->filePath(u"archive.tarjuman"_s);
        Store store(m_archive);
        QVERIFY(store.open().result());
    }

    void anArchiveThatNobodyHasOpenIsHeldUntilLetGo()
    {
        {
            const auto held = SoleUse::of(m_archive);
            QVERIFY2(held, held ? "" : qPrintable(held.error().detail));
            QVERIFY(!SoleUse::of(m_archive));
            StoreOptions hurried;
            hurried.patience = std::chrono::milliseconds(20);
            QVERIFY(!Store(m_archive, hurried).open().result());
        }
        Store store(m_archive);
        QVERIFY(store.open().result());
    }

    void anIdleConnectionIsNoticed()
    {
        Store idle(m_archive);
        QVERIFY(idle.open().result());
        const auto held = SoleUse::of(m_archive);
        QVERIFY(!held);
        QCOMPARE(held.error().kind, base::ErrorKind::Conflict);
        QVERIFY(idle.verify().result()->isEmpty());
    }

    void whatIsNoArchiveIsToldApart()
    {
        QFile file(m_folder->filePath(u"text"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(SoleUse::of(file.fileName()).error().kind, base::ErrorKind::Archive);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_archive;
};

TARJUMAN_TEST(tst_SoleUse)
#include "tst_SoleUse.moc"
