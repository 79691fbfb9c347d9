#include "app/cli/Cli.h"

#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Program;

class tst_Cli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowOpensWithoutACommand()
    {
        QVERIFY(cli::startOf({u"tarjuman"_s}).opensWindow);
        const auto start = cli::startOf({u"tarjuman"_s, u"--archive"_s, u"list"_s});
        QVERIFY(start.opensWindow);
        QCOMPARE(start.archive, std::optional(u"list"_s));
        QVERIFY(cli::startOf({u"tarjuman"_s, u"-platform"_s, u"offscreen"_s}).opensWindow);
        QVERIFY(!cli::startOf({u"tarjuman"_s, u"list"_s}).opensWindow);
        QVERIFY(!cli::startOf({u"tarjuman"_s, u"--help"_s}).opensWindow);
    }

    void theWindowOpensOnARelease()
    {
        const auto start = cli::startOf({u"tarjuman"_s, u"--archive=a"_s, u"open"_s, u"7"_s});
        QVERIFY(start.opensWindow);
        QCOMPARE(start.archive, std::optional(u"a"_s));
        QCOMPARE(cli::startOf({u"tarjuman"_s, u"--archive"_s, u""_s}).archive, std::optional(QString()));
        QCOMPARE(start.release, std::optional<qint64>(7));
        QVERIFY(!cli::startOf({u"tarjuman"_s, u"open"_s}).opensWindow);
        QVERIFY(!cli::startOf({u"tarjuman"_s, u"open"_s, u"x"_s}).opensWindow);
    }

    void filesOpenTheWindowToImportThem()
    {
        const Program program;
        const QString file = program.written(u"text.txt"_s, "Un texte.");
        const auto start = cli::startOf({u"tarjuman"_s, file});
        QVERIFY(start.opensWindow);
        QCOMPARE(start.files, QStringList(file));
        QVERIFY(!cli::startOf({u"tarjuman"_s, u"absent.txt"_s}).opensWindow);
    }

    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* name : {"import", "list", "text", "show", "set", "export", "spell", "check", "align",
                                 "search", "delete", "backup", "verify", "restore", "open"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyCommandExplainsItself()
    {
        QFETCH(QString, command);
        const Program program;
        const auto help = program.runBare({command, u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.output.contains("Usage:"));
        QVERIFY(help.output.contains(command.toLatin1()));
        QVERIFY(program.runBare({u"--help"_s}).output.contains(command.toLatin1()));
    }

    void theVersionIsSaid()
    {
        const auto version = Program().runBare({u"--version"_s});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.output, "Tarjuman " TARJUMAN_VERSION "\n");
    }

    void wrongUsageIsSaidInOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("an unknown option") << QStringList{u"list"_s, u"--frobnicate"_s};
        QTest::newRow("no files") << QStringList{u"import"_s};
        QTest::newRow("one file of two") << QStringList{u"import"_s, u"--pair"_s, u"a.txt"_s};
        QTest::newRow("an unknown language")
            << QStringList{u"import"_s, u"--language"_s, u"de"_s, u"a.txt"_s};
        QTest::newRow("an unknown status") << QStringList{u"list"_s, u"--status"_s, u"lost"_s};
        QTest::newRow("no language") << QStringList{u"text"_s, u"1"_s};
        QTest::newRow("no number") << QStringList{u"show"_s, u"one"_s};
        QTest::newRow("a wrong date") << QStringList{u"set"_s, u"1"_s, u"--date"_s, u"22.5.2024"_s};
        QTest::newRow("an embargo without zone")
            << QStringList{u"set"_s, u"1"_s, u"--embargo"_s, u"2024-05-22T10:00"_s};
        QTest::newRow("no page to fit on") << QStringList{u"export"_s, u"1"_s, u"--language"_s, u"fr"_s,
                                                          u"--fit"_s,  u"0"_s, u"-o"_s,         u"x.pdf"_s};
        QTest::newRow("no output") << QStringList{u"export"_s, u"1"_s, u"--language"_s, u"fr"_s};
        QTest::newRow("another format") << QStringList{
            u"export"_s, u"1"_s, u"--language"_s, u"fr"_s, u"--format"_s, u"docx"_s, u"-o"_s, u"x.docx"_s};
        QTest::newRow("no language to spell in") << QStringList{u"spell"_s};
        QTest::newRow("one text to align") << QStringList{u"align"_s, u"a.txt"_s};
        QTest::newRow("nothing to delete") << QStringList{u"delete"_s};
        QTest::newRow("a server for an archive")
            << QStringList{u"list"_s, u"--archive=postgresql://desk.example/press"_s};
        QTest::newRow("no number to open") << QStringList{u"open"_s};
    }

    void wrongUsageIsSaidInOneLine()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        const auto ended = program.run(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        QVERIFY(ended.output.isEmpty());
        QVERIFY(!QFile::exists(program.archive()));
    }

    void withoutADisplayTheWindowSaysSo()
    {
        const auto ended = Program().run({});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        QVERIFY(ended.messages.contains(u"--help"_s));
    }
};

TARJUMAN_TEST(tst_Cli)
#include "tst_Cli.moc"
