// A replacement in the whole archive that is killed in its middle: either all releases have the new words
// afterwards, or none has; and what was finished can be taken back at the next start.
#include "app/desk/ArchiveReplace.h"
#include "app/desk/Desk.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using desk::ArchiveReplace;
using desk::Desk;
using desk::FoundPlace;

namespace {

constexpr int releases = 150;
constexpr int rounds = 12;

QList<FoundPlace> placesOf(Desk& desk, const QString& words)
{
    QList<FoundPlace> places;
    const auto found = desk::searchArchive(desk.archive(), {.queries = {{words}}}).result();
    for (const auto& release : *found)
        places += release.places;
    return places;
}

// Says "begun" and what it replaced once that is done.
int replaceUntilKilled(const QString& file, const QString& what, const QString& by)
{
    Desk desk(file, {});
    if (!desk.open().result())
        return 1;
    ArchiveReplace replace(desk.releases(), desk.versions());
    QObject::connect(&replace, &ArchiveReplace::finished, [](const desk::ReplaceOutcome& outcome) {
        std::printf("%d\n", outcome.releases);
        std::fflush(stdout);
        QCoreApplication::exit(outcome.releases > 0 ? 0 : 1);
    });
    const QList<FoundPlace> places = placesOf(desk, what);
    std::printf("begun\n");
    std::fflush(stdout);
    replace.replace(places, by);
    return QCoreApplication::exec();
}

} // namespace

class tst_KilledReplacement : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"archive.tarjuman"_s); }

    // How many releases say so.
    static qsizetype countOf(Desk& desk, const QString& words)
    {
        QSet<release::ReleaseId> found;
        const auto places = placesOf(desk, words);
        for (const FoundPlace& place : places)
            found.insert(place.release);
        return found.size();
    }

private Q_SLOTS:
    void allHaveTheNewWordsOrNone()
    {
        QVERIFY(testing::fillArchive(file(), releases));
        QString what = u"Observatoire"_s;
        QString by = u"Zanzibarville"_s;
        qsizetype concerned = 0;
        {
            Desk desk(file(), {});
            QVERIFY(desk.open().result());
            concerned = countOf(desk, what);
            QVERIFY(concerned > 40);
        }
        qint64 whole = 100; // milliseconds that it takes; known better once one has ended
        int done = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {u"tst_KilledReplacement"_s, u"--replace"_s, file(), what, by});
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead());
            process.readLine();
            QElapsedTimer timer;
            timer.start();
            if (round > 0) { // long before the end, around it, and after it
                QTest::qSleep(QRandomGenerator::global()->bounded(1, int(whole * 5 / 4) + 2));
                process.kill();
            }
            QVERIFY(process.waitForFinished());
            if (round == 0)
                whole = timer.elapsed();
            const bool wasSaid = process.canReadLine();

            Desk desk(file(), {});
            QVERIFY(desk.open().result());
            const qsizetype changed = countOf(desk, by);
            QVERIFY2(changed == 0 || changed == concerned, qPrintable(QString::number(changed)));
            QCOMPARE(countOf(desk, what), concerned - changed);
            QVERIFY(changed == concerned || !wasSaid);
            QVERIFY(desk.verify().result().value().isEmpty());
            if (changed > 0) {
                ++done;
                std::swap(what, by);
            }
        }
        qInfo("%d of %d came to their end", done, rounds);
    }

    void whatWasFinishedIsTakenBackAtTheNextStart()
    {
        const QString what = u"pêcheurs"_s;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"tst_KilledReplacement"_s, u"--replace"_s, file(), what, u"marins"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        Desk desk(file(), {});
        QVERIFY(desk.open().result());
        QCOMPARE(countOf(desk, what), 0);
        ArchiveReplace replace(desk.releases(), desk.versions());
        QSignalSpy recalled(&replace, &ArchiveReplace::lastChanged);
        replace.recall();
        QTRY_VERIFY(!recalled.isEmpty());
        QVERIFY(replace.canTakeBack());
        QSignalSpy finished(&replace, &ArchiveReplace::finished);
        replace.takeBack();
        QTRY_VERIFY(!finished.isEmpty());
        QVERIFY(countOf(desk, what) > 0);
    }
};

TARJUMAN_OWN_TEST(tst_KilledReplacement)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--replace"_s)
        return replaceUntilKilled(arguments.value(2), arguments.value(3), arguments.value(4));
    tst_KilledReplacement test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KilledReplacement.moc"
