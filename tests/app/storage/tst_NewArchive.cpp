#include "app/storage/NewArchive.h"

#include "app/storage/Store.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_NewArchive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itAppearsWholeAndForItsOwnerAlone()
    {
        QVERIFY(makeArchive(file(), {}).value());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.tarjuman"_s});
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(file()), owner);
        Store store(file());
        SUCCEED(answerOf(store.open()));
        QCOMPARE(QFile::permissions(file() + u"-wal"_s), owner);
        QCOMPARE(QFile::permissions(file() + u"-shm"_s), owner);
    }

    void oneThatIsThereStays()
    {
        QVERIFY(makeArchive(file(), {}).value());
        {
            Store store(file());
            SUCCEED(answerOf(store.open()));
            SUCCEED(answerOf(store.insert({pairedRelease()})));
        }
        QVERIFY(!makeArchive(file(), {}).value());
        Store store(file());
        SUCCEED(answerOf(store.open()));
        QCOMPARE(answerOf(store.summaries()).value().size(), 1);
    }

    void everyStepMayFailWithoutATrace()
    {
        int failing = 0;
        for (bool isMade = false; !isMade; ++failing) {
            int left = failing;
            StoreOptions options;
            options.witness = [&left](const QString&) -> base::Result<void> {
                if (left-- == 0)
                    return base::Error{base::ErrorKind::Archive, u"broken on purpose"_s};
                return {};
            };
            isMade = makeArchive(file(), options).value_or(false);
            if (!isMade)
                QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        }
        QVERIFY(failing > 20);
    }

private:
    QString file() const { return m_folder->filePath(u"a.tarjuman"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_NewArchive)
#include "tst_NewArchive.moc"
