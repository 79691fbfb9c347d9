// Programs that were killed in the middle of writing a file: the next start leaves nothing of theirs lying
// about, and does not touch what a living program writes.
#include "app/base/TemporaryNames.h"
#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Program;

namespace {

QString nameOfTheDead(const QString& target)
{
    QProcess process;
    process.start(u"true"_s, QStringList());
    const auto number = process.processId();
    process.waitForFinished();
    return QFileInfo(target).path() +
           u"/.%1.tarjuman-%2-77-k1"_s.arg(QFileInfo(target).fileName()).arg(number);
}

QStringList hiddenIn(const QString& folder)
{
    return QDir(folder).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
}

} // namespace

class tst_KilledFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextStartClearsUp()
    {
        const Program program;
        QCOMPARE(program.run({u"import"_s, program.written(u"fr.txt"_s, "Un titre\n\nUn texte.")}).status, 0);
        const QString state = program.file(u"state/tarjuman"_s);
        QVERIFY(QDir().mkpath(state));
        qputenv("XDG_STATE_HOME", QFile::encodeName(program.file(u"state"_s)));
        const QString living = base::temporaryNameFor(program.archive());
        for (const QString& left :
             {nameOfTheDead(program.file(u"release.pdf"_s)), nameOfTheDead(program.archive()) + u"-wal"_s,
              nameOfTheDead(program.file(u"archive.tarjuman.unsaved-1-2f.json"_s)),
              nameOfTheDead(state + u"/2f-archive.tarjuman.unsaved-1-2f.json"_s), living}) {
            QFile file(left);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
        }
        QCOMPARE(hiddenIn(program.file({})).size(), 4);
        QCOMPARE(program.run({u"list"_s}).status, 0);
        QCOMPARE(hiddenIn(program.file({})), QStringList(QFileInfo(living).fileName()));
        QCOMPARE(hiddenIn(state), QStringList());
    }

    void theNextExportClearsUpWhereItWrites()
    {
        const Program program;
        QCOMPARE(program.run({u"import"_s, program.written(u"fr.txt"_s, "Un titre\n\nUn texte.")}).status, 0);
        QVERIFY(QDir().mkpath(program.file(u"out"_s)));
        QFile left(nameOfTheDead(program.file(u"out/a.pdf"_s)));
        QVERIFY(left.open(QIODevice::WriteOnly));
        const auto ended = program.run(
            {u"export"_s, u"1"_s, u"--language"_s, u"fr"_s, u"-o"_s, program.file(u"out/b.pdf"_s)});
        QCOMPARE(ended.status, 0);
        QCOMPARE(QDir(program.file(u"out"_s)).entryList(QDir::Files | QDir::Hidden), QStringList(u"b.pdf"_s));
    }
};

TARJUMAN_TEST(tst_KilledFiles)
#include "tst_KilledFiles.moc"
