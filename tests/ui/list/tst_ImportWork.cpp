#include "tests/support/TestMain.h"
#include "ui/list/ImportWork.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

namespace {

template <typename T>
QFuture<base::Result<T>> ready(base::Result<T> result)
{
    QPromise<base::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

ImportWork::Reader readerThatRefuses(const QString& bad)
{
    return [bad](const QStringList& files, std::stop_token stop, std::optional<text::Language> language) {
        using Files = QList<desk::ImportedFile>;
        if (stop.stop_requested())
            return ready(base::Result<Files>(base::Error{base::ErrorKind::Cancelled, {}}));
        if (files.first() == bad)
            return ready(base::Result<Files>(base::Error{base::ErrorKind::BadInput, u"It is empty."_s}));
        desk::ImportedFile file;
        file.file = files.first();
        file.language = language.value_or(text::Language::French);
        return ready(base::Result<Files>(Files{file}));
    };
}

ImportWork::Importer importerThatFailsAt(int failing, int* calls)
{
    return [failing, calls](const QList<desk::ImportProposal>& proposals) {
        using Releases = QList<release::Release>;
        if (++*calls == failing)
            return ready(
                base::Result<Releases>(base::Error{base::ErrorKind::Archive, u"The disk is full."_s}));
        Releases releases(proposals.size());
        return ready(base::Result<Releases>(releases));
    };
}

} // namespace

class tst_ImportWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBadFileDoesNotStopTheOthers()
    {
        int calls = 0;
        ImportWork work(readerThatRefuses(u"b"_s), importerThatFailsAt(0, &calls));
        QSignalSpy read(&work, &ImportWork::fileRead);
        QSignalSpy refused(&work, &ImportWork::fileRefused);
        QSignalSpy ended(&work, &ImportWork::readingEnded);
        work.read({u"a"_s, u"b"_s, u"c"_s});
        QVERIFY(work.isReading());
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(read.count(), 2);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().toString(), u"b"_s);
        QVERIFY(!work.isReading());
    }

    void theLanguageCanBeGiven()
    {
        int calls = 0;
        ImportWork work(readerThatRefuses({}), importerThatFailsAt(0, &calls));
        QSignalSpy read(&work, &ImportWork::fileRead);
        work.read({u"a"_s}, text::Language::Arabic);
        QTRY_COMPARE(read.count(), 1);
        QVERIFY(read.first().first().value<desk::ImportedFile>().language == text::Language::Arabic);
    }

    void stoppedReadingKeepsWhatWasRead()
    {
        int calls = 0;
        ImportWork work(readerThatRefuses({}), importerThatFailsAt(0, &calls));
        QSignalSpy read(&work, &ImportWork::fileRead);
        QSignalSpy refused(&work, &ImportWork::fileRefused);
        QSignalSpy ended(&work, &ImportWork::readingEnded);
        connect(&work, &ImportWork::fileRead, &work, &ImportWork::stop);
        work.read({u"a"_s, u"b"_s, u"c"_s});
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(read.count(), 1);
        QCOMPARE(refused.count(), 0);
    }

    void manyReleasesAreStoredInParts()
    {
        int calls = 0;
        ImportWork work(readerThatRefuses({}), importerThatFailsAt(0, &calls));
        QSignalSpy stored(&work, &ImportWork::stored);
        QSignalSpy ended(&work, &ImportWork::storingEnded);
        work.store(QList<desk::ImportProposal>(45));
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(calls, 3);
        QCOMPARE(stored.count(), 3);
        QCOMPARE(stored.last().first().toInt(), 5);
    }

    void aFailureLeavesTheRest()
    {
        int calls = 0;
        ImportWork work(readerThatRefuses({}), importerThatFailsAt(2, &calls));
        QSignalSpy stored(&work, &ImportWork::stored);
        QSignalSpy failed(&work, &ImportWork::storingFailed);
        work.store(QList<desk::ImportProposal>(45));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(stored.count(), 1);
        QCOMPARE(calls, 2);
        QVERIFY(!work.isStoring());
    }

    void storingCanBeStopped()
    {
        int calls = 0;
        ImportWork work(readerThatRefuses({}), importerThatFailsAt(0, &calls));
        QSignalSpy ended(&work, &ImportWork::storingEnded);
        connect(&work, &ImportWork::stored, &work, &ImportWork::stop);
        work.store(QList<desk::ImportProposal>(45));
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(calls, 1);
    }
};

TARJUMAN_TEST(tst_ImportWork)
#include "tst_ImportWork.moc"
