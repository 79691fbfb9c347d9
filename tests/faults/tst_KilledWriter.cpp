// A program that is killed in the middle of its work: what it said was saved is there afterwards.
#include "app/storage/Store.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Release;
using release::ReleaseId;
using storage::Store;

namespace {

QString textOf(qint64 revision)
{
    return u"Texte de la révision %1. "_s.arg(revision).repeated(40);
}

// Saves for ever; each revision is said once it is saved.
int writeUntilKilled(const QString& file)
{
    Store store(file);
    if (!store.open().takeResult())
        return 1;
    Release saved = store.load(ReleaseId{1}).takeResult().value();
    for (;;) {
        Release current = saved;
        for (const auto language : text::bothLanguages) {
            for (auto& paragraph : current.paragraphs[language])
                paragraph.text = textOf(saved.revision + 1);
        }
        auto after = store.save(saved, current).takeResult();
        if (!after)
            return 1;
        saved = std::move(*after);
        std::printf("%lld\n", static_cast<long long>(saved.revision));
        std::fflush(stdout);
    }
}

} // namespace

class tst_KilledWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidToBeSavedIsThere()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"archive.tarjuman"_s);
        QVERIFY(testing::fillArchive(file, 1));
        for (int round = 1; round <= 6; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(),
                         {u"tst_KilledWriter"_s, u"--write"_s, file});
            qint64 said = 0;
            for (int saves = 0; saves < 7 * round; ++saves) {
                while (!writer.canReadLine())
                    QVERIFY(writer.waitForReadyRead());
                said = writer.readLine().trimmed().toLongLong();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            while (writer.canReadLine())
                said = writer.readLine().trimmed().toLongLong();

            Store store(file);
            QVERIFY(store.open().takeResult());
            const Release release = store.load(ReleaseId{1}).takeResult().value();
            QVERIFY2(release.revision >= said, qPrintable(u"%1 < %2"_s.arg(release.revision).arg(said)));
            for (const auto language : text::bothLanguages) {
                for (const auto& paragraph : release.paragraphs[language])
                    QCOMPARE(paragraph.text, textOf(release.revision));
            }
            QVERIFY(store.verify().takeResult().value().isEmpty());
        }
    }
};

TARJUMAN_OWN_TEST(tst_KilledWriter)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeUntilKilled(arguments.value(2));
    tst_KilledWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KilledWriter.moc"
