#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Program;

class tst_ImportCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unreadableInputIsRefusedAndNothingStored_data();
    void unreadableInputIsRefusedAndNothingStored();
    void oneBadFileKeepsTheOthersOut();
    void aHugeFileIsRefusedWithinBounds();
    void swappedFilesOfAPairAreRefused();
    void theLanguageMayBeGiven();
    void aTextThatLooksMisreadIsImportedWithARemark();
    void tarjumansOwnFormIsKnownByWhatItSays();
};

void tst_ImportCommand::unreadableInputIsRefusedAndNothingStored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("\n \n");
    QByteArray broken = u"L’école d’été ouvre à Sète."_s.toUtf8();
    broken[12] = '\xff';
    QTest::newRow("a broken byte") << broken;
    QTest::newRow("a binary") << QByteArray("\x7f"
                                            "ELF\2\1\1\0\0\0",
                                            10);
    QTest::newRow("a Word document") << QByteArray("PK\x03\x04 and more");
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
}

void tst_ImportCommand::unreadableInputIsRefusedAndNothingStored()
{
    QFETCH(QByteArray, bytes);
    const Program program;
    const auto ended = program.run({u"import"_s, program.written(u"in.txt"_s, bytes)});
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
    QVERIFY(ended.messages.contains(u"in.txt: "_s));
    QVERIFY(ended.output.isEmpty());
    QVERIFY(!QFile::exists(program.archive()));
}

void tst_ImportCommand::oneBadFileKeepsTheOthersOut()
{
    const Program program;
    const QString good = program.written(u"good.txt"_s, "Un texte.");
    for (const QString& bad : {program.file(QString()), u"absent.txt"_s, u"/dev/zero"_s}) {
        const auto ended = program.run({u"import"_s, good, bad});
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
    }
    QCOMPARE(program.run({u"list"_s}).output, QByteArray());
}

void tst_ImportCommand::aHugeFileIsRefusedWithinBounds()
{
    const Program program;
    const QString huge = program.written(u"huge.txt"_s, QByteArray(50 * 1024 * 1024, 'a'));
    QElapsedTimer timer;
    timer.start();
    // Sanitizers map terabytes of shadow memory; elsewhere the process gets by with what its libraries need.
    const qint64 limit = TARJUMAN_SANITIZED ? 0 : qint64(1024) * 1024 * 1024;
    const auto ended = program.run({u"import"_s, huge}, {}, {limit, 0});
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
    QVERIFY(timer.elapsed() < 5000);
}

void tst_ImportCommand::swappedFilesOfAPairAreRefused()
{
    const Program program;
    const QString french = program.written(u"fr.txt"_s, u"Un titre\n\nUn texte."_s.toUtf8());
    const QString arabic = program.written(u"ar.txt"_s, u"عنوان\n\nنص."_s.toUtf8());
    const auto ended = program.run({u"import"_s, u"--pair"_s, arabic, french});
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.isOneMessage());
    QCOMPARE(program.run({u"import"_s, u"--pair"_s, french, arabic}).status, 0);
}

void tst_ImportCommand::theLanguageMayBeGiven()
{
    const Program program;
    const QString digits = program.written(u"in.txt"_s, "2024");
    const auto ended = program.run({u"import"_s, u"--language"_s, u"ar"_s, digits});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.records().first()[u"paragraphs"_s].toObject()[u"ar"_s].toInt(), 1);
}

void tst_ImportCommand::aTextThatLooksMisreadIsImportedWithARemark()
{
    const Program program;
    const QString file = program.written(u"in.txt"_s, u"Les dÃ©lÃ©guÃ©s ont travaillÃ© Ã  Tunis."_s.toUtf8());
    const auto ended = program.run({u"import"_s, file});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.records().size(), 1);
    QVERIFY(ended.isOneMessage());
}

void tst_ImportCommand::tarjumansOwnFormIsKnownByWhatItSays()
{
    const Program program;
    const QString file =
        program.written(u"copy.txt"_s, R"({"format":"tarjuman-release","id":7,"status":"in-review",
        "rows":[{"fr":[{"role":"title","text":"Un"}],"ar":[{"role":"title","text":"Deux"}]}]})");
    const auto ended = program.run({u"import"_s, file});
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.messages.isEmpty(), qPrintable(ended.messages));
    QVERIFY(ended.output.contains("\"release\":1"));
    QCOMPARE(program.run({u"text"_s, u"1"_s, u"--language"_s, u"ar"_s}).output.trimmed(), QByteArray("Deux"));
    QCOMPARE(program.run({u"import"_s, u"--pair"_s, file, file}).status, 2);
}

TARJUMAN_TEST(tst_ImportCommand)
#include "tst_ImportCommand.moc"
