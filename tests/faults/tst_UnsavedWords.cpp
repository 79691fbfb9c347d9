// Somebody types while the archive takes nothing, and the program is killed: in an archive that another
// process holds, whose storage thread is busy, whose folder was renamed, on a full disk. What was typed up to
// one second before is in the archive or in a recovery file, and the next start brings it back.
#include "app/desk/archive/Archive.h"
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/recovery/Recovery.h"
#include "app/desk/recovery/RecoveryJob.h"
#include "app/desk/recovery/RecoveryPlace.h"
#include "app/desk/Releases.h"
#include "app/storage/database/Database.h"
#include "app/storage/sqlite/SqliteEngine.h"
#include "app/storage/Store.h"
#include "tests/faults/TypedText.h"
#include "tests/support/FullArchive.h"
#include "tests/support/FullDisk.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using desk::OpenRelease;
using release::Language;
using release::ReleaseId;
using testing::keyNumber;
using testing::typedText;

namespace {

constexpr qint64 promised = 1000;

// Types a letter behind the body every few moments and says how long it is then, and when that was.
void typeLetter(OpenRelease& open)
{
    release::Paragraph body = open.release().paragraphs.french[1];
    body.text += keyNumber(body.text.size());
    open.replaceParagraphs(Language::French, 1, 1, {body}, open.release().pairs);
    std::printf("%lld %lld\n", static_cast<long long>(body.text.size()),
                static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
    std::fflush(stdout);
}

// Types until it is killed; `trouble` begins when a few letters are saved.
int typeInTrouble(const QString& file, const QString& trouble)
{
    desk::Desk desk(file, {});
    if (!desk.open().result())
        return 1;
    const auto open = desk.releases().open(desk.releases().load(ReleaseId{1}).result().value());
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, [&] { typeLetter(*open); });
    keys.start(30);
    std::unique_ptr<testing::FullDisk> disk;
    std::unique_ptr<storage::Database> holder;
    QTimer::singleShot(1500, [&] {
        if (trouble == u"held"_s) {
            holder = *storage::Database::open(std::make_unique<storage::SqliteEngine>(file), {});
            if (!holder->run(u"BEGIN IMMEDIATE"_s))
                std::abort();
        } else if (trouble == u"busy"_s) {
            (void)desk.archive().store().duplicate(ReleaseId{1}, [](const release::Release& release) {
                QThread::sleep(60);
                return release;
            });
        } else if (trouble == u"renamed"_s) {
            QDir().rename(QFileInfo(file).path(), QFileInfo(file).path() + u"-away"_s);
        } else {
            disk = std::make_unique<testing::FullDisk>(20'000); // for the archive, not for a text
        }
    });
    return QCoreApplication::exec();
}

struct Typed {
    qsizetype length = 0;
    qint64 moment = 0;
};

QList<Typed> typedUntilKilled(const QString& file, const QString& trouble, int wait)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
                  {u"tst_UnsavedWords"_s, u"--type"_s, file, trouble});
    if (!program.waitForReadyRead(60'000))
        return {};
    program.waitForFinished(wait); // it doesn't finish; this only lets it type on
    program.kill();
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    program.waitForFinished();
    QList<Typed> typed;
    while (program.canReadLine()) {
        const QList<QByteArray> words = program.readLine().trimmed().split(' ');
        typed.append({words.value(0).toLongLong(), words.value(1).toLongLong()});
    }
    if (!typed.isEmpty())
        typed.append({typed.last().length, killed});
    return typed;
}

} // namespace

class tst_UnsavedWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasTypedUpToASecondBeforeIsThere_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::newRow("another process holds the archive") << u"held"_s;
        QTest::newRow("the storage thread is busy") << u"busy"_s;
        QTest::newRow("the folder was renamed") << u"renamed"_s;
        QTest::newRow("the disk is full") << u"full"_s;
    }

    // TARJUMAN_KILLS: how often each, twice by default.
    void whatWasTypedUpToASecondBeforeIsThere()
    {
        QFETCH(QString, trouble);
        const int rounds =
            qEnvironmentVariableIsSet("TARJUMAN_KILLS") ? qEnvironmentVariableIntValue("TARJUMAN_KILLS") : 2;
        QRandomGenerator chance(11);
        qint64 worst = 0;
        for (int round = 0; round < rounds; ++round) {
            const QTemporaryDir folder;
            qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
            const QString file = folder.filePath(u"press/archive.tarjuman"_s);
            QVERIFY(QDir(folder.path()).mkdir(u"press"_s));
            QVERIFY(prepare(file));
            const QList<Typed> typed = typedUntilKilled(file, trouble, 3500 + chance.bounded(5000));
            QVERIFY2(typed.size() > 5, "nothing was typed");
            QDir().rename(folder.filePath(u"press-away"_s), folder.filePath(u"press"_s));
            const qsizetype kept = keptLength(file);
            for (const Typed& key : typed) {
                if (key.length <= kept)
                    continue;
                worst = std::max(worst, typed.last().moment - key.moment);
                break;
            }
            QVERIFY2(worst <= promised, qPrintable(u"a key typed %1 ms before is lost"_s.arg(worst)));
        }
        qInfo("the oldest key that was lost had been typed %lld ms before", static_cast<long long>(worst));
    }

private:
    // An archive with one release whose body begins empty.
    static bool prepare(const QString& file)
    {
        if (!testing::fillArchive(file, 1))
            return false;
        storage::Store store(file);
        if (!store.open().result())
            return false;
        const release::Release saved = store.load(ReleaseId{1}).result().value();
        release::Release next = saved;
        next.status = release::Status::Draft;
        next.paragraphs.french[1].text.clear();
        return store.save(saved, next).result().has_value();
    }

    // What the next start shows.
    static qsizetype keptLength(const QString& file)
    {
        desk::Desk desk(file, {});
        if (!desk.open().result())
            return -1;
        const auto found = desk.releases().recover().result();
        if (!found || found->left > 0 || !found->setAside.isEmpty() || !found->added.isEmpty())
            return -1;
        const QString text = desk.releases().load(ReleaseId{1}).result()->paragraphs.french[1].text;
        return text == typedText(text.size()) ? text.size() : -1;
    }
};

TARJUMAN_OWN_TEST(tst_UnsavedWords)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--type"_s)
        return typeInTrouble(arguments.value(2), arguments.value(3));
    tst_UnsavedWords test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_UnsavedWords.moc"
