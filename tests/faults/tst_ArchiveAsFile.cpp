// An archive that is named where a text, a table or a document is meant: it is neither read nor replaced.
#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Program;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// An archive with one release, in a log and with a second name; and a second archive.
void furnish(const Program& program)
{
    const QString text = program.written(u"fr.txt"_s, "Un titre\n\nUn texte.");
    program.written(u"ar.txt"_s, "عنوان\n\nنص.");
    QCOMPARE(program.run({u"import"_s, text}).status, 0);
    QCOMPARE(program.runBare({u"--archive"_s, program.file(u"other.tarjuman"_s), u"import"_s, text}).status,
             0);
    std::filesystem::create_hard_link(program.archive().toStdString(),
                                      program.file(u"second name.txt"_s).toStdString());
    QVERIFY(QFile::link(program.archive(), program.file(u"link.txt"_s)));
    program.written(u"archive.tarjuman.unsaved-1-2f1c.json"_s, "{}");
}

} // namespace

class tst_ArchiveAsFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArchiveIsNoInput_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [](const char* name, const QString& command) {
            QTest::newRow(name) << command.split(u' ');
        };
        row("import", u"import %"_s);
        row("import a pair", u"import --pair FR %"_s);
        row("terms", u"terms add %"_s);
        row("spelling", u"spell --language fr %"_s);
        row("checks", u"check --language fr %"_s);
        row("checks of a pair", u"check --pair FR %"_s);
        row("checks of pairs", u"check --pairs %"_s);
        row("alignment", u"align FR %"_s);
        row("alignment of cases", u"align --cases %"_s);
        row("conformance", u"verify --pdf %"_s);
    }

    void anArchiveIsNoInput()
    {
        QFETCH(QStringList, command);
        const Program program;
        furnish(program);
        const QByteArray before = contentOf(program.archive());
        for (const QString& name : {u"archive.tarjuman"_s, u"second name.txt"_s, u"link.txt"_s}) {
            QStringList named = command;
            named.replaceInStrings(u"%"_s, program.file(name));
            named.replaceInStrings(u"FR"_s, program.file(u"fr.txt"_s));
            const auto ended = program.run(named);
            QVERIFY2(ended.messages.contains(u"archive that is open"_s), qPrintable(ended.messages));
            QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
            QCOMPARE(ended.status, 3);
            QCOMPARE(ended.output, QByteArray());
        }
        QCOMPARE(contentOf(program.archive()), before);
    }

    void noOutputGoesOntoAnArchive_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("export") << QStringList{u"export"_s, u"1"_s, u"--language"_s, u"fr"_s, u"-o"_s};
        QTest::newRow("terms") << QStringList{u"terms"_s, u"export"_s};
    }

    void noOutputGoesOntoAnArchive()
    {
        QFETCH(QStringList, command);
        const Program program;
        furnish(program);
        const QStringList names{u"archive.tarjuman"_s,
                                u"second name.txt"_s,
                                u"link.txt"_s,
                                u"archive.tarjuman-wal"_s,
                                u"other.tarjuman"_s,
                                u"other.tarjuman-journal"_s,
                                u"archive.tarjuman.unsaved-1-2f1c.json"_s};
        const QStringList files = QDir(program.file({})).entryList(QDir::Files | QDir::Hidden);
        for (const QString& name : names) {
            const QByteArray before = contentOf(program.file(name));
            const auto ended = program.run(command + QStringList{program.file(name)});
            QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
            QVERIFY2(ended.messages.contains(u"Choose another name."_s), qPrintable(ended.messages));
            QCOMPARE(ended.status, 4);
            QCOMPARE(contentOf(program.file(name)), before);
        }
        QCOMPARE(QDir(program.file({})).entryList(QDir::Files | QDir::Hidden), files);
        QCOMPARE(program.run({u"verify"_s}).status, 0);
    }

    void noBackupGoesOntoTheArchive()
    {
        const Program program;
        furnish(program);
        for (const QString& name : {u"archive.tarjuman"_s, u"second name.txt"_s, u"link.txt"_s,
                                    u"archive.tarjuman-wal"_s, u"archive.tarjuman-shm"_s}) {
            const auto ended = program.run({u"backup"_s, program.file(name)});
            QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
            QVERIFY2(ended.status == 2 || ended.status == 4, qPrintable(name));
        }
        QCOMPARE(program.run({u"list"_s}).lines().size(), 1);
    }
};

TARJUMAN_TEST(tst_ArchiveAsFile)
#include "tst_ArchiveAsFile.moc"
