#include "app/storage/Lanes.h"

#include "app/storage/database/Database.h"
#include "app/storage/ReleaseRepository.h"
#include "app/storage/SettingRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using base::Result;

static Result<void> writeWord(Database& archive, const QByteArray& value)
{
    return SettingRepository(archive).setValue(u"word"_s, value);
}

static Result<QByteArray> wordIn(Database& archive)
{
    return SettingRepository(archive).value(u"word"_s);
}

class tst_Lanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLongLookHoldsUpNeitherSavesNorOtherLooks()
    {
        Lanes lanes(file(), {});
        SUCCEED(answerOf(lanes.open()));
        QSemaphore begun;
        QSemaphore mayEnd;
        const auto scan = lanes.ask([&](Database& archive) -> Result<QByteArray> {
            begun.release();
            mayEnd.acquire();
            return wordIn(archive);
        });
        begun.acquire();
        SUCCEED(answerOf(lanes.change([](Database& archive) { return writeWord(archive, "saved"); })));
        QCOMPARE(answerOf(lanes.ask(wordIn)).value(), QByteArray("saved"));
        QVERIFY(!scan.isFinished());
        mayEnd.release();
        SUCCEED(answerOf(scan));
    }

    void whatWasAskedToBeWrittenBeforeIsRead()
    {
        Lanes lanes(file(), {});
        SUCCEED(answerOf(lanes.open()));
        QList<QFuture<Result<QByteArray>>> answers;
        for (int number = 0; number < 100; ++number) {
            lanes.change(
                [number](Database& archive) { return writeWord(archive, QByteArray::number(number)); });
            answers.append(lanes.ask(wordIn));
        }
        for (int number = 0; number < 100; ++number)
            QVERIFY(answerOf(answers.at(number)).value().toInt() >= number);
    }

    void anArchiveThatIsOpenedAnewIsReadAnew()
    {
        Lanes lanes(file(), {});
        SUCCEED(answerOf(lanes.open()));
        SUCCEED(answerOf(lanes.change([](Database& archive) { return writeWord(archive, "mine"); })));
        QCOMPARE(answerOf(lanes.ask(wordIn)).value(), QByteArray("mine"));
        SUCCEED(answerOf(lanes.close()));
        QVERIFY(!answerOf(lanes.ask(wordIn)));
        for (const QString& companion : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + companion);
        {
            Lanes other(file(), {});
            SUCCEED(answerOf(other.open()));
            SUCCEED(
                answerOf(other.change([](Database& archive) { return writeWord(archive, "another's"); })));
        }
        SUCCEED(answerOf(lanes.open()));
        QCOMPARE(answerOf(lanes.ask(wordIn)).value(), QByteArray("another's"));
    }

    void aLogThatIsTakenAwayIsBroughtHomeWhileOthersRead()
    {
        Lanes lanes(file(), {});
        SUCCEED(answerOf(lanes.open()));
        SUCCEED(answerOf(lanes.change([](Database& archive) { return writeWord(archive, "first"); })));
        QCOMPARE(answerOf(lanes.ask(wordIn)).value(), QByteArray("first")); // the reader has the log open too
        QVERIFY(QFile::remove(file() + u"-wal"_s));
        SUCCEED(answerOf(lanes.change([](Database& archive) -> Result<void> {
            TRY(archive.checkPlace());
            return writeWord(archive, "second");
        })));
        QCOMPARE(answerOf(lanes.ask(wordIn)).value(), QByteArray("second"));
        Lanes other(file(), {});
        SUCCEED(answerOf(other.open()));
        QCOMPARE(answerOf(other.ask(wordIn)).value(), QByteArray("second"));
    }

    void anArchiveThatIsOnlyReadIsReadByOneConnection()
    {
        {
            Lanes lanes(file(), {});
            SUCCEED(answerOf(lanes.open()));
            SUCCEED(answerOf(lanes.change([](Database& archive) { return writeWord(archive, "kept"); })));
        }
        QFile(file()).setPermissions(QFile::ReadOwner);
        Lanes lanes(file(), {});
        const auto opened = answerOf(lanes.open());
        SUCCEED(opened);
        if (!opened->readOnly)
            return; // for root every file may be written
        QCOMPARE(answerOf(lanes.ask(wordIn)).value(), QByteArray("kept"));
    }

    void afterItsEndNothingIsOpened()
    {
        Lanes lanes(file(), {});
        SUCCEED(answerOf(lanes.open()));
        const auto last = lanes.ask(wordIn);
        lanes.finish();
        SUCCEED(answerOf(last));
        QVERIFY(!answerOf(lanes.open()));
        QVERIFY(!answerOf(lanes.ask(wordIn)));
        QVERIFY(!answerOf(lanes.change([](Database& archive) { return writeWord(archive, "late"); })));
    }

private:
    QString file() const { return m_folder->filePath(u"archive.tarjuman"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

TARJUMAN_TEST(tst_Lanes)
#include "tst_Lanes.moc"
