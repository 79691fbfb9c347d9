#include "tests/app/conformance/BrokenFile.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using pdf::Form;
using pdf::Standard;

class tst_UniversalRules : public QObject {
    Q_OBJECT
private:
    static Sabotage renamed(const std::string& type, const std::string& to)
    {
        return atElement(type, [=](Object element) { element.replaceKey("/S", Object::newName(to)); });
    }

    static void addClaims()
    {
        const auto row = [](const char* name, const char* rule, const Sabotage& sabotage) {
            QTest::newRow(name) << QByteArray(rule) << sabotage;
        };
        row("another part", "archive-identity", inMetadata("<pdfaid:part>4<", "<pdfaid:part>5<"));
        row("a level that part 4 has not", "archive-identity",
            inMetadata("<pdfaid:rev>2020<", "<pdfaid:conformance>A</pdfaid:conformance><pdfaid:rev>2020<"));
        row("no year", "archive-identity", inMetadata("<pdfaid:rev>2020<", "<pdfaid:rev>soon<"));
        row("no year of UA", "accessibility-identity", inMetadata("<pdfuaid:rev>2024<", "<pdfuaid:rev>24<"));
        row("UA-1", "accessibility-identity", inMetadata("<pdfuaid:part>2<", "<pdfuaid:part>1<"));
        row("no WTPDF for access", "declaration", inMetadata("#accessibility1.0", "#accessibility9.0"));
        row("no WTPDF for reuse", "declaration", inMetadata("#reuse1.0", "#reuse9.0"));
        row("text without a language", "metadata-languages",
            inMetadata("<rdf:li xml:lang=\"ar\">", "<rdf:li>"));
        row("document information", "information-left-out", [](QPDF& file) {
            file.getTrailer().replaceKey("/Info", file.makeIndirectObject(Object::parse("<</Title(x)>>")));
        });
    }

    static void addElements()
    {
        const auto row = [](const char* name, const char* rule, const Sabotage& sabotage) {
            QTest::newRow(name) << QByteArray(rule) << sabotage;
        };
        row("an old document", "document-namespace",
            atElement("/Document", [](Object element) { element.removeKey("/NS"); }));
        row("no namespaces", "structure-namespace",
            [](QPDF& file) { file.getRoot().getKey("/StructTreeRoot").removeKey("/Namespaces"); });
        row("an element of none", "structure-namespace",
            atElement("/P", [](Object element) { element.removeKey("/NS"); }));
        row("a heading of no level", "no-plain-heading", renamed("/H1", "/H"));
        row("an old note", "no-plain-note", renamed("/Span", "/Note"));
        row("a note of no kind", "note-kind", atElement("/Span", [](Object element) {
                element.replaceKey("/S", Object::newName("/FENote"));
                element.replaceKey("/A", Object::parse("<</O/FENote/NoteType/Remark>>"));
            }));
        row("a note that nothing refers to", "note-reference", renamed("/Span", "/FENote"));
        row("contents that lead nowhere", "contents-reference", renamed("/Sect", "/TOCI"));
        row("a list that says not what its labels are", "list-numbering",
            atElement("/L", [](Object element) { element.removeKey("/A"); }));
        row("a paragraph in a paragraph", "element-containment", renamed("/Span", "/P"));
        row("a section in a heading", "element-containment", withElements("/P", {"/Sect"}));
        row("an item in a section", "element-containment", withElements("/LI", {}));
        row("two captions", "caption-place", withElements("/Div", {"/Caption", "/P", "/Caption"}));
        row("a caption in the middle", "caption-place", withElements("/Div", {"/P", "/Caption", "/P"}));
        row("text in a section", "content-in-group", renamed("/P", "/Sect"));
        row("two documents", "one-document", [](QPDF& file) {
            Object root = file.getRoot().getKey("/StructTreeRoot");
            Object kids = Object::newArray();
            kids.appendItem(root.getKey("/K"));
            kids.appendItem(root.getKey("/K"));
            root.replaceKey("/K", kids);
        });
    }

private Q_SLOTS:
    void everyFormOfEveryStandardConforms_data()
    {
        QTest::addColumn<Standard>("standard");
        QTest::addColumn<Form>("form");
        const std::pair<const char*, Standard> standards[] = {
            {"A-2a", Standard::Archive}, {"A-4", Standard::Universal}, {"X-4", Standard::Press}};
        const std::pair<const char*, Form> forms[] = {
            {"French", Form::French}, {"Arabic", Form::Arabic}, {"side by side", Form::SideBySide}};
        for (const auto& [standardName, standard] : standards) {
            for (const auto& [formName, form] : forms)
                QTest::addRow("%s, %s", standardName, formName) << standard << form;
        }
    }
    void everyFormOfEveryStandardConforms()
    {
        QFETCH(Standard, standard);
        QFETCH(Form, form);
        const QByteArray bytes = fileOf(standard, form);
        QVERIFY(!bytes.isEmpty());
        const QStringList rules = rulesBrokenBy(bytes);
        QVERIFY2(rules.isEmpty(), qPrintable(rules.join(u'\n')));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bytes);
        file.close();
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--check"_s, file.fileName()});
        QVERIFY(qpdf.waitForFinished());
        const QByteArray said = qpdf.readAllStandardError() + qpdf.readAllStandardOutput();
        QVERIFY2(qpdf.exitCode() == 0 && !said.contains("WARNING"), said.constData());
    }

    void everyRuleFindsItsFault_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<Sabotage>("sabotage");
        addClaims();
        addElements();
        QTest::newRow("a bookmark to a page alone")
            << QByteArray("structure-destination") << Sabotage([](QPDF& file) {
                   file.getRoot().getKey("/Outlines").getKey("/First").getKey("/A").removeKey("/SD");
               });
        QTest::newRow("other words for a link")
            << QByteArray("same-description") << atElement("/Link", [](Object element) {
                   element.replaceKey("/Alt", Object::newString("elsewhere"));
               });
    }
    void everyRuleFindsItsFault()
    {
        QFETCH(QByteArray, rule);
        QFETCH(Sabotage, sabotage);
        static const QByteArray good = fileOf(Standard::Universal);
        const QStringList rules = rulesBrokenBy(broken(good, sabotage));
        QVERIFY2(finds(rules, rule.constData()), qPrintable(rules.join(u'\n')));
    }

    void theVersionIsThatOfTheStandard()
    {
        QByteArray older = fileOf(Standard::Universal);
        QVERIFY(older.startsWith("%PDF-2.0"));
        older.replace(0, 8, "%PDF-1.7");
        QVERIFY(finds(rulesBrokenBy(older), "header"));
        QByteArray newer = fileOf(Standard::Archive);
        newer.replace(0, 8, "%PDF-2.0");
        QVERIFY(finds(rulesBrokenBy(newer), "version"));
    }
};

TARJUMAN_TEST(tst_UniversalRules)
#include "tst_UniversalRules.moc"
