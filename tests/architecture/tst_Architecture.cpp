#include "tests/architecture/Code.h"
#include "tests/architecture/Rules.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::architecture;

namespace {

using Files = QMap<QString, QString>;

Tree treeOf(const Files& files)
{
    Tree tree;
    for (const auto& [path, text] : files.asKeyValueRange())
        tree.add(path, text);
    return tree;
}

Rule ruleNamed(const QString& name)
{
    const QList<Rule> rules = allRules();
    for (const Rule& rule : rules) {
        if (rule.name == name)
            return rule;
    }
    return {};
}

QString lines(int count)
{
    return u"    work();\n"_s.repeated(count);
}

} // namespace

class tst_Architecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHouseKeepsItsRules_data();
    void theHouseKeepsItsRules();
    void aBrokenHouseIsFound_data();
    void aBrokenHouseIsFound();
    void everyRuleIsTried();
    void aGoodHouseIsLeftAlone_data();
    void aGoodHouseIsLeftAlone();
    void functionsAreFoundWithTheirLengths();
    void stringsAreFoundOneALine();
    void functionsBelongToTheirClasses();
    void classesOfASourcesOwnMayShareTheirName();
};

void tst_Architecture::theHouseKeepsItsRules_data()
{
    QTest::addColumn<QString>("rule");
    const QList<Rule> rules = allRules();
    for (const Rule& rule : rules)
        QTest::newRow(qPrintable(rule.name)) << rule.name;
}

void tst_Architecture::theHouseKeepsItsRules()
{
    QFETCH(QString, rule);
    static const Tree tree = Tree::read(tarjuman::testing::projectFile({}));
    const QStringList found = ruleNamed(rule).violations(tree);
    for (const QString& violation : found)
        qWarning().noquote() << violation; // a failure's own message is cut short
    QVERIFY(found.isEmpty());
}

void tst_Architecture::aBrokenHouseIsFound_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Files>("files");
    const auto broken = [](const char* rule, const char* how, const Files& files) {
        QTest::addRow("%s: %s", rule, how) << QString::fromLatin1(rule) << files;
    };
    const auto file = [](const char* path, const QString& text) {
        return Files{{QString::fromLatin1(path), text}};
    };
    broken("includes follow the arrows", "text reads releases",
           file("app/text/Words.cpp", u"#include \"app/release/Release.h\"\n"_s));
    broken("includes follow the arrows", "middle rooms see each other",
           file("app/pdf/Page.h", u"#include \"app/storage/Store.h\"\n"_s));
    broken("includes follow the arrows", "the window reads the archive",
           file("ui/list/Model.cpp", u"#include \"app/storage/Store.h\"\n"_s));
    broken("includes follow the arrows", "the product reads a test",
           file("app/desk/Desk.cpp", u"#include \"tests/support/StandingClock.h\"\n"_s));
    broken("includes follow the arrows", "the window reaches into the editor",
           file("ui/window/Actions.cpp", u"#include \"ui/editor/column/PairArea.h\"\n"_s));
    broken("includes follow the arrows", "an unknown room", file("app/misc/Things.cpp", {}));
    broken("includes are written from the project's root", "a neighbour's name alone",
           {{u"app/text/Words.cpp"_s, u"#include \"Words.h\"\n"_s}, {u"app/text/Words.h"_s, {}}});
    broken("each Qt module stays in its rooms", "a query in the window",
           file("ui/list/Model.cpp", u"#include <QSqlQuery>\n"_s));
    broken("each Qt module stays in its rooms", "a query by its module's name",
           file("app/desk/Desk.cpp", u"#include <QtSql/QSqlQuery>\n"_s));
    broken("each Qt module stays in its rooms", "a query in a sub-room of the desk",
           file("app/desk/recovery/Recovery.cpp", u"#include <QSqlQuery>\n"_s));
    broken("each Qt module stays in its rooms", "a widget in a sub-room of the page",
           file("app/pdf/draw/Ink.cpp", u"#include <QLabel>\n"_s));
    broken("each Qt module stays in its rooms", "a widget in a headless room",
           file("app/desk/Desk.cpp", u"#include <QMessageBox>\n"_s));
    broken("a room is a namespace", "a class of another room",
           file("app/text/Words.h", u"namespace tarjuman::release {\n"_s));
    broken("nothing throws", "a throw", file("app/text/Words.cpp", u"    throw 1;\n"_s));
    broken("no nested event loop", "a dialog's exec", file("ui/list/Pane.cpp", u"    dialog.exec();\n"_s));
    broken("no nested event loop", "in a sub-room of the desk",
           file("app/desk/words/WordBook.cpp", u"    dialog.exec();\n"_s));
    broken("no nested event loop", "in a sub-room of the page",
           file("app/pdf/read/Reader.cpp", u"    loop.exec();\n"_s));
    broken("no nested event loop", "a loop of its own",
           file("app/desk/Desk.cpp", u"    QEventLoop loop;\n"_s));
    broken("no nested event loop", "events pumped by hand",
           file("ui/list/Pane.cpp", u"    QCoreApplication::processEvents();\n"_s));
    broken("the window never waits", "for a future",
           file("ui/list/Pane.cpp", u"    future.waitForFinished();\n"_s));
    broken("the window writes no files", "an open file",
           file("ui/list/Pane.cpp", u"    file.open(QIODevice::WriteOnly);\n"_s));
    broken("one dialog asks for files", "Qt's own",
           file("ui/list/Pane.cpp", u"    new QFileDialog(this);\n"_s));
    broken("settings have one file", "a folder that a dialog remembers",
           file("ui/list/Pane.cpp", u"    QSettings().setValue(key, folder);\n"_s));
    broken("settings have one file", "beside the class that may",
           file("ui/settings/Page.cpp", u"#include <QSettings>\n"_s));
    broken("work is done on our own threads", "on those that paint",
           file("app/desk/Desk.cpp", u"    return QtConcurrent::run(work);\n"_s));
    broken("letters are folded in one place", "a second folding",
           file("app/memory/Anchors.cpp", u"    word.normalized(QString::NormalizationForm_KD);\n"_s));
    broken("SQL stays in storage", "a query in the desk",
           file("app/desk/Desk.cpp", u"    ask(u\"SELECT id FROM releases\"_s);\n"_s));
    broken("SQL stays in storage", "a query in a sub-room of the desk",
           file("app/desk/words/TermBook.cpp", u"    ask(u\"SELECT id FROM term\"_s);\n"_s));
    broken("SQL stays in storage", "a pragma in a sub-room of the page",
           file("app/pdf/file/Writer.cpp", u"    run(u\"PRAGMA page_size\"_s);\n"_s));
    broken("SQL stays in storage", "a query over several lines",
           file("app/desk/Desk.cpp", u"    ask(uR\"(\n    SELECT id\n    FROM releases)\"_s);\n"_s));
    broken("class names say what the class is", "a manager",
           file("app/desk/Desk.cpp", u"class ReleaseManager {\n};\n"_s));
    broken("class names say what the class is", "a file of utilities", file("app/text/StringUtils.h", {}));
    broken("nothing is left to do", "a promise", file("app/text/Words.cpp", u"// TO"_s + u"DO: more\n"_s));
    broken("files stay short", "a long source", file("app/text/Words.cpp", lines(400)));
    broken("files stay short", "a long header", file("app/text/Words.h", lines(150)));
    broken("functions stay short", "a long function",
           file("app/text/Words.cpp", u"void f()\n{\n"_s + lines(40) + u"}\n"_s));
    broken("a header opens with what it is for", "no word", file("app/text/Words.h", u"#pragma once\n"_s));
    broken("only the agreed entries lie at the top", "a folder of scripts", file("scripts/run", {}));
    broken("sources are named, not globbed", "a glob",
           file("app/CMakeLists.txt", u"file(GLOB sources *.cpp)\n"_s));
    broken("every source is built", "an orphan",
           {{u"app/text/Words.cpp"_s, {}}, {u"app/text/CMakeLists.txt"_s, u"SOURCES Words2.cpp\n"_s}});
    broken("every room has a door plate that leads somewhere", "a file that is gone",
           file("app/text/README.md", u"Begin at `Gone.h`."_s));
    broken("every room has a door plate that leads somewhere", "a file that is gone from a room within",
           file("ui/README.md", u"| `window/` | `window/Gone.h` |"_s));
    broken("every room has a door plate that leads somewhere", "no plate", file("app/text/Words.h", {}));
    broken("no room is empty", "a room without a test",
           {{u"app/text/Words.cpp"_s, {}}, {u"app/text/CMakeLists.txt"_s, {}}});
    broken("a class has one source", "what did not fit lies beside it",
           {{u"app/desk/Desk.cpp"_s, u"Desk::Desk(int number)\n    : m_number(number)\n{\n}\n"_s},
            {u"app/desk/DeskFiles.cpp"_s, u"QList<File> Desk::files() const\n{\n}\n"_s}});
    broken("a class has one source", "a class within it",
           {{u"app/desk/Desk.cpp"_s, u"void Desk::close()\n{\n}\n"_s},
            {u"app/desk/DeskJob.cpp"_s, u"void Desk::Job::run()\n{\n}\n"_s}});
    broken("every source has its test", "none", file("app/text/Words.cpp", {}));
    broken("every source has its test", "an excuse for what is gone",
           file("tests/architecture/untested.txt", u"app/text/Words.cpp: too small\n"_s));
    broken("every test has its source", "none", file("tests/app/text/tst_Words.cpp", {}));
    broken("migrations are numbered without holes", "a hole",
           {{u"resources/migrations/0001_create_releases.sql"_s, {}},
            {u"resources/migrations/0003_add_words.sql"_s, {}}});
    broken("migrations are numbered without holes", "a name without a verb",
           file("resources/migrations/0001.sql", {}));
}

void tst_Architecture::aBrokenHouseIsFound()
{
    QFETCH(QString, rule);
    QFETCH(Files, files);
    QVERIFY(!ruleNamed(rule).violations(treeOf(files)).isEmpty());
}

void tst_Architecture::everyRuleIsTried()
{
    const QString self =
        Tree::read(tarjuman::testing::projectFile({})).text(u"tests/architecture/tst_Architecture.cpp"_s);
    const QList<Rule> rules = allRules();
    for (const Rule& rule : rules)
        QVERIFY2(self.contains(u"broken(\"%1\""_s.arg(rule.name)), qPrintable(rule.name));
}

void tst_Architecture::aGoodHouseIsLeftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto good = [](const char* name, const char* path, const QString& text) {
        QTest::newRow(name) << QString::fromLatin1(path) << text;
    };
    good("a word in a comment", "ui/list/Pane.cpp", u"// Never throw, never exec() a QEventLoop.\n"_s);
    good("a word in a string", "ui/list/Pane.cpp", u"const auto text = \"throw // \\\" exec(\";\n"_s);
    good("a raw string", "ui/list/Pane.cpp", u"const auto text = R\"x(throw \")x\";\n"_s);
    good("the application's own loop", "app/main.cpp", u"    return QApplication::exec();\n"_s);
    good("a query that is carried out", "app/storage/database/Statement.cpp", u"    query.exec();\n"_s);
    good("a query of a sub-room of storage", "app/storage/salvage/Writer.cpp",
         u"#include <QSqlQuery>\n    query.exec(u\"SELECT id FROM release\"_s);\n"_s);
    good("a pragma of a sub-room of storage", "app/storage/sqlite/Engine.cpp",
         u"#include <QtSql/QSqlDatabase>\n    run(u\"PRAGMA page_size\"_s);\n"_s);
    good("a sub-room of the page paints", "app/pdf/draw/Ink.cpp", u"#include <QPainter>\n"_s);
    good("the window reads the desk", "ui/list/Pane.cpp", u"#include \"app/desk/Desk.h\"\n"_s);
    good("data within a longer word", "app/storage/database/Database.cpp", u"class Database {\n};\n"_s);
    good("a short function beside a long table", "app/text/Words.cpp",
         u"const QList<int> table = {\n"_s + u"    1,\n"_s.repeated(60) + u"};\n"_s);
}

void tst_Architecture::aGoodHouseIsLeftAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const Tree tree = treeOf({{path, text}});
    for (const char* rule : {"includes follow the arrows", "each Qt module stays in its rooms",
                             "nothing throws", "no nested event loop", "SQL stays in storage",
                             "class names say what the class is", "functions stay short"})
        QCOMPARE(ruleNamed(QString::fromLatin1(rule)).violations(tree), QStringList());
}

void tst_Architecture::functionsAreFoundWithTheirLengths()
{
    const QList<Function> found = functionsOf(u"#define OPEN(x) \\\n    {\n"
                                              "namespace a {\n"
                                              "class B : public C {\n"
                                              "    int d() const { return 1; }\n"
                                              "    QString e {1};\n"
                                              "};\n"
                                              "B::B(int f)\n"
                                              "    : m_f {f}\n"
                                              "    , m_g(f)\n"
                                              "{\n"
                                              "    if (f) {\n"
                                              "        g([] { h(); });\n"
                                              "    }\n"
                                              "}\n"
                                              "bool operator==(const B& left, const B& right)\n"
                                              "{\n"
                                              "    return true;\n"
                                              "}\n"
                                              "} // namespace a\n"_s);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].lines, 0);
    QCOMPARE(found[1].head, u"B::B(int f) : m_f f() , m_g(f)"_s);
    QCOMPARE(found[1].lines, 3);
    QCOMPARE(found[2].line, 17);
    QCOMPARE(found[2].lines, 1);
}

void tst_Architecture::stringsAreFoundOneALine()
{
    QCOMPARE(stringsOf(u"f(\"one\", uR\"(two\nlines)\", 'c'); // \"none\"\n"_s), u"one\ntwo lines\nc\n"_s);
}

void tst_Architecture::functionsBelongToTheirClasses()
{
    QCOMPARE(ownersOf(u"Row Store::Reader::next()\n{\n}\n"
                      "std::optional<std::pair<int, int>> Places::at(int n)\n{\n}\n"
                      "Draft::~Draft()\n{\n}\n"
                      "bool Place::operator==(const Other::Place& other) const\n{\n}\n"
                      "Store::Row half(const Store::Row& row)\n{\n    return Half::of(row);\n}\n"
                      "int main(int count)\n{\n}\n"_s),
             (QStringList{u"Draft"_s, u"Place"_s, u"Places"_s, u"Store"_s}));
    QCOMPARE(ownersOf(u"Store::Row half(const Store::Row& row)\n{\n}\n"_s), QStringList());
}

void tst_Architecture::classesOfASourcesOwnMayShareTheirName()
{
    const QString text = u"namespace {\nclass Reader {\n    void read();\n};\n"
                         "void Reader::read()\n{\n}\n}\n"_s;
    const Tree tree = treeOf({{u"app/text/Words.cpp"_s, text}, {u"app/text/Dates.cpp"_s, text}});
    QCOMPARE(ruleNamed(u"a class has one source"_s).violations(tree), QStringList());
}

TARJUMAN_TEST(tst_Architecture)
#include "tst_Architecture.moc"
