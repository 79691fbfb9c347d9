#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Program;

static void importOne(const Program& program, const QByteArray& text = "Un titre\n\nUn texte.")
{
    QCOMPARE(program.run({u"import"_s, program.written(u"in.txt"_s, text)}).status, 0);
}

class tst_ArchiveCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsVerifiedAndRestored()
    {
        const Program program;
        importOne(program);
        const QString copy = program.file(u"copy.tarjuman"_s);
        QCOMPARE(program.run({u"backup"_s, copy}).status, 0);
        importOne(program);
        QCOMPARE(program.run({u"list"_s}).lines().size(), 2);
        const auto restored = program.run({u"restore"_s, copy});
        QCOMPARE(restored.status, 0);
        QCOMPARE(restored.records().first()[u"releases"_s].toInt(), 1);
        QCOMPARE(program.run({u"list"_s}).lines().size(), 1);
        const auto nowhere = program.run({u"backup"_s, u"/nowhere/at/all/copy"_s});
        QCOMPARE(nowhere.status, 4);
        QVERIFY(nowhere.messages.startsWith(u"tarjuman: /nowhere/at/all/copy: "_s));
        const auto verified = program.run({u"verify"_s});
        QCOMPARE(verified.status, 0);
        QVERIFY(verified.records().first()[u"whole"_s].toBool());
    }

    void aDamagedArchiveIsSalvaged()
    {
        const Program program;
        importOne(program);
        const QString made = program.file(u"new.tarjuman"_s);
        const auto whole = program.run({u"salvage"_s, program.archive(), made});
        QCOMPARE(whole.status, 0);
        QCOMPARE(whole.records().first()[u"releases"_s].toInt(), 1);
        QCOMPARE(whole.records().first()[u"paragraphs"_s].toInt(), 2);
        QVERIFY(whole.records().first()[u"doubtful"_s].toArray().isEmpty());
        QCOMPARE(program.runBare({u"--archive"_s, made, u"list"_s}).lines().size(), 1);

        const auto again = program.run({u"salvage"_s, program.archive(), made});
        QCOMPARE(again.status, 2);
        QVERIFY2(again.isOneMessage(), qPrintable(again.messages));
        QCOMPARE(program.run({u"salvage"_s, program.archive(), program.archive()}).status, 2);
        QCOMPARE(program.run({u"salvage"_s, program.archive()}).status, 2);

        QFile file(program.archive());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.replace(0, 4096, QByteArray(4096, '\0'));
        const QString damaged = program.written(u"damaged"_s, bytes);
        const auto rescued = program.run({u"salvage"_s, damaged, program.file(u"rescued"_s)});
        QCOMPARE(rescued.status, 1);
        QCOMPARE(rescued.records().first()[u"releases"_s].toInt(), 1);
        QVERIFY(!rescued.records().first()[u"doubtful"_s].toArray().isEmpty());

        const QString text = program.written(u"text"_s, "Un texte.");
        const auto nothing = program.run({u"salvage"_s, text, program.file(u"nothing"_s)});
        QCOMPARE(nothing.status, 3);
        QVERIFY2(nothing.isOneMessage(), qPrintable(nothing.messages));
        QVERIFY(!QFile::exists(program.file(u"nothing"_s)));
        QCOMPARE(program.run({u"salvage"_s, damaged, u"/nowhere/at/all/new"_s}).status, 4);
    }

    void aPdfIsVerifiedByItsRules()
    {
        const Program program;
        importOne(program);
        const QString pdf = program.file(u"out.pdf"_s);
        QCOMPARE(
            program
                .run({u"export"_s, u"1"_s, u"--language"_s, u"fr"_s, u"--format"_s, u"pdf"_s, u"-o"_s, pdf})
                .status,
            0);
        const auto good = program.run({u"verify"_s, u"--pdf"_s, pdf});
        QCOMPARE(good.status, 0);
        QVERIFY(good.records().last()[u"conforms"_s].toBool());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        bytes.replace("\nendstream", " endstream");
        const auto bad = program.run({u"verify"_s, u"--pdf"_s, program.written(u"bad.pdf"_s, bytes)});
        QCOMPARE(bad.status, 1);
        QCOMPARE(bad.records().first()[u"rule"_s].toString(), u"line-end-before-endstream"_s);
        QVERIFY(!bad.records().last()[u"conforms"_s].toBool());
        const auto none = program.run({u"verify"_s, u"--pdf"_s, program.written(u"no.pdf"_s, "hello")});
        QCOMPARE(none.status, 3);
        QVERIFY2(none.isOneMessage(), qPrintable(none.messages));
    }

    void aDeletedReleaseComesBack()
    {
        const Program program;
        importOne(program);
        QCOMPARE(program.run({u"delete"_s, u"1"_s}).status, 0);
        QCOMPARE(program.run({u"list"_s}).lines().size(), 0);
        QCOMPARE(program.run({u"delete"_s, u"--undo"_s, u"1"_s}).status, 0);
        QCOMPARE(program.run({u"list"_s}).lines().size(), 1);
    }

    void aCorruptArchiveIsSaidAndLeftAlone()
    {
        const Program program;
        const QByteArray noise = "This is no archive, but somebody’s text of some length.";
        program.written(u"archive.tarjuman"_s, noise);
        for (const QStringList& command :
             {QStringList{u"list"_s}, QStringList{u"show"_s, u"1"_s},
              QStringList{u"import"_s, program.written(u"in.txt"_s, "Un texte.")}}) {
            const auto ended = program.run(command);
            QCOMPARE(ended.status, 4);
            QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        }
        QFile file(program.archive());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), noise);
    }

    void aReadOnlyArchiveIsReadButNotWritten()
    {
        if (geteuid() == 0)
            return; // the superuser writes everywhere; tst_SqliteEngine tries this with a read-only file
                    // system
        const Program program;
        importOne(program);
        QFile::setPermissions(program.archive(), QFile::ReadOwner);
        QCOMPARE(program.run({u"list"_s}).lines().size(), 1);
        const auto ended = program.run({u"import"_s, program.file(u"in.txt"_s)});
        QCOMPARE(ended.status, 4);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
    }

    void aFullDiskIsSaidAndNothingIsLost()
    {
        const Program program;
        importOne(program);
        const QString large = program.written(u"large.txt"_s, QByteArray("Un texte.\n\n").repeated(300000));
        const auto ended = program.run({u"import"_s, large}, {}, {0, 1024 * 1024});
        QCOMPARE(ended.status, 4);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        QCOMPARE(program.run({u"list"_s}).lines().size(), 1);
        QCOMPARE(program.run({u"verify"_s}).status, 0);

        const QString pdf = program.file(u"out.pdf"_s);
        const auto exported =
            program.run({u"export"_s, u"1"_s, u"--language"_s, u"fr"_s, u"-o"_s, pdf}, {}, {0, 4096});
        QCOMPARE(exported.status, 4);
        QVERIFY2(exported.isOneMessage(), qPrintable(exported.messages));
        QVERIFY(!QFile::exists(pdf));
    }

    void whatIsNoFileIsNoArchive_data()
    {
        QTest::addColumn<QString>("archive");
        QTest::addColumn<int>("status");
        QTest::newRow("no name") << QString() << 2;
        QTest::newRow("memory") << u":memory:"_s << 2;
        QTest::newRow("an address") << u"file:a.tarjuman"_s << 4;
        QTest::newRow("a folder") << u"."_s << 4;
        QTest::newRow("a pipe") << u"PIPE"_s << 4;
        QTest::newRow("a device") << u"/dev/zero"_s << 4;
    }

    void whatIsNoFileIsNoArchive()
    {
        QFETCH(QString, archive);
        QFETCH(int, status);
        const Program program;
        const QString pipe = program.file(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        archive.replace(u"PIPE"_s, pipe);
        const QString text = program.written(u"in.txt"_s, "Un titre\n\nUn texte.");
        for (const QStringList& command :
             {QStringList{u"list"_s}, QStringList{u"import"_s, text}, QStringList{u"verify"_s},
              QStringList{u"spell"_s, u"--language"_s, u"fr"_s, text}, QStringList{u"restore"_s, text},
              QStringList{u"backup"_s, program.file(u"copy"_s)}}) {
            const auto ended = program.runBare(QStringList{u"--archive"_s, archive} + command);
            QCOMPARE(ended.status, status);
            QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        }
    }

    void anArchiveThatCannotBeMadeIsSaid()
    {
        const Program program;
        const auto ended = program.runBare({u"--archive"_s, u"/proc/none/archive.tarjuman"_s, u"list"_s});
        QCOMPARE(ended.status, 4);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
    }

    void aReleaseThatDoesNotExistIsSaid()
    {
        const Program program;
        const auto ended = program.run({u"show"_s, u"4711"_s});
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        QVERIFY(ended.status != 0 && ended.status != -1);
    }

    void whatIsNoBackupIsNotRestored()
    {
        const Program program;
        importOne(program);
        const auto ended = program.run({u"restore"_s, program.file(u"in.txt"_s)});
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        QCOMPARE(program.run({u"list"_s}).lines().size(), 1);
    }
};

TARJUMAN_TEST(tst_ArchiveCommands)
#include "tst_ArchiveCommands.moc"
