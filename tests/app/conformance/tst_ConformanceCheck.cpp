#include "app/conformance/ConformanceCheck.h"

#include "app/pdf/Export.h"
#include "tests/app/conformance/Sabotage.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::conformance;
using namespace tarjuman::pdf;

using namespace tarjuman::tests;

class tst_ConformanceCheck : public QObject {
    Q_OBJECT
private:
    static PageSetup letterheadSetup()
    {
        PageSetup setup;
        setup.letterhead.shown = true;
        setup.letterhead.organisation = {u"Institut des dunes"_s, u"معهد الكثبان"_s};
        setup.letterhead.contact = {u"Leïla Haddad"_s, u"ليلى حداد"_s};
        setup.letterhead.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">"
                                "<circle cx=\"5\" cy=\"5\" r=\"4\"/></svg>";
        return setup;
    }

    static const QByteArray& goodFile()
    {
        static const QByteArray bytes =
            exportRelease(tests::sampleRelease(), Form::SideBySide, letterheadSetup())->bytes;
        return bytes;
    }

    static QByteArray broken(const Sabotage& sabotage)
    {
        QPDF file;
        const QByteArray& good = goodFile();
        file.processMemoryFile("good", good.constData(), static_cast<size_t>(good.size()));
        sabotage(file);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setNewlineBeforeEndstream(true);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()),
                static_cast<qsizetype>(buffer->getSize())};
    }

    static void addDocumentRows()
    {
        const auto row = [](const char* rule, const Sabotage& sabotage) { QTest::newRow(rule) << sabotage; };
        row("marked", without("/MarkInfo"));
        row("document-language", without("/Lang"));
        row("title-displayed", without("/ViewerPreferences"));
        row("structure-tree", without("/StructTreeRoot"));
        row("output-intent", without("/OutputIntents"));
        row("metadata", without("/Metadata"));
        row("no-suspects", [](QPDF& file) {
            file.getRoot().getKey("/MarkInfo").replaceKey("/Suspects", Object::newBool(true));
        });
        row("no-actions", [](QPDF& file) {
            file.getRoot().replaceKey("/OpenAction", Object::parse("<</S/JavaScript/JS(app.alert(1))>>"));
        });
        row("output-profile", [](QPDF& file) {
            file.getRoot()
                .getKey("/OutputIntents")
                .getArrayItem(0)
                .getKey("/DestOutputProfile")
                .replaceStreamData("no profile", Object::newNull(), Object::newNull());
        });
        row("archive-identity", inMetadata("<pdfaid:conformance>A<", "<pdfaid:conformance>B<"));
        row("accessibility-identity", inMetadata("<pdfuaid:part>1<", "<pdfuaid:part>3<"));
        row("metadata-title",
            inMetadata("xml:lang=\"x-default\">", "xml:lang=\"x-default\"></rdf:li><rdf:li>"));
        row("metadata-well-formed", inMetadata("</rdf:RDF>", ""));
        row("extension-schema", inMetadata("<pdfaSchema:prefix>pdfuaid<", "<pdfaSchema:prefix>other<"));
        row("extension-property",
            inMetadata("<pdfaProperty:category>internal<", "<pdfaProperty:category>mine<"));
        row("extension-part",
            inMetadata("<pdfaProperty:valueType>Integer<", "<pdfaProperty:valueType>Text<"));
        row("metadata-namespace",
            inMetadata("<pdfuaid:part>1<",
                       "<own:mood xmlns:own=\"urn:own\">good</own:mood><pdfuaid:part>1<"));
        row("permissions",
            [](QPDF& file) { file.getRoot().replaceKey("/Perms", Object::parse("<</Mine 1>>")); });
        row("metadata-agrees", inMetadata("<xmp:CreateDate>2", "<xmp:CreateDate>3"));
        row("tab-order", [](QPDF& file) { firstPage(file).removeKey("/Tabs"); });
    }

    static void addFontRows()
    {
        const auto row = [](const char* rule, const Sabotage& sabotage) { QTest::newRow(rule) << sabotage; };
        row("font-embedded",
            [](QPDF& file) { descendantOf(file).getKey("/FontDescriptor").removeKey("/FontFile2"); });
        row("glyph-map", [](QPDF& file) { descendantOf(file).removeKey("/CIDToGIDMap"); });
        row("font-encoding",
            [](QPDF& file) { firstFont(file).replaceKey("/Encoding", Object::newName("/Identity-V")); });
        row("font-kind",
            [](QPDF& file) { firstFont(file).replaceKey("/Subtype", Object::newName("/Type3")); });
        row("subset-name",
            [](QPDF& file) { firstFont(file).replaceKey("/BaseFont", Object::newName("/Serif")); });
        row("font-widths", [](QPDF& file) {
            descendantOf(file).getKey("/W").getArrayItem(1).setArrayItem(3, Object::newInteger(4321));
        });
        row("to-unicode", [](QPDF& file) { firstFont(file).removeKey("/ToUnicode"); });
        row("to-unicode-complete",
            [](QPDF& file) { replaceInStream(firstFont(file).getKey("/ToUnicode"), "<0002><", "<FFF0><"); });
        row("to-unicode-values", [](QPDF& file) {
            Object map = firstFont(file).getKey("/ToUnicode");
            const auto buffer = map.getStreamData();
            const std::string bytes(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
            replaceInStream(map, bytes.substr(bytes.find("<0003>"), 12), "<0003><FEFF>");
        });
    }

    static void addContentRows()
    {
        const auto row = [](const char* rule, const Sabotage& sabotage) { QTest::newRow(rule) << sabotage; };
        row("everything-marked", [](QPDF& file) {
            Object page = firstPage(file);
            const auto buffer = page.getKey("/Contents").getStreamData();
            std::string bytes(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
            page.replaceKey("/Contents", Object::newStream(&file, bytes + "\n1 1 5 5 re f\n"));
        });
        row("marks-closed", inContent("EMC", ""));
        row("content-number-once", inContent("/MCID 3>>", "/MCID 2>>"));
        row("content-in-structure", inContent("/MCID 3>>", "/MCID 9000>>"));
        row("known-operator", inContent("BT", "BT 1 frobnicate"));
        row("states-restored", inContent("BT", "q BT"));
        row("no-notdef", inContent("[<", "[<0000"));
        row("artifacts-apart",
            inContent("/Artifact BMC", "/P<</MCID 9001>>BDC EMC /Artifact BMC /P<</MCID 9002>>BDC EMC"));
        row("figure-alternative", atElement("/Figure", [](Object element) { element.removeKey("/Alt"); }));
        row("heading-order",
            atElement("/H1", [](Object element) { element.replaceKey("/S", Object::newName("/H3")); }));
        row("known-type",
            atElement("/P", [](Object element) { element.replaceKey("/S", Object::newName("/Headline")); }));
        row("list-structure",
            atElement("/L", [](Object element) { element.replaceKey("/S", Object::newName("/Div")); }));
        row("element-parent", atElement("/H1", [](Object element) { element.removeKey("/P"); }));
        row("element-language", atElement("/Span", [](Object element) {
                element.replaceKey("/Lang", Object::newString("French"));
            }));
        row("parent-tree",
            [](QPDF& file) { file.getRoot().getKey("/StructTreeRoot").removeKey("/ParentTree"); });
        row("struct-parents", [](QPDF& file) { firstPage(file).removeKey("/StructParents"); });
    }

    static void addAnnotationRows()
    {
        const auto row = [](const char* rule, const Sabotage& sabotage) { QTest::newRow(rule) << sabotage; };
        row("annotation-kind", withAnnotation("/Subtype/Movie/F 4/Contents(x)"));
        row("annotation-printed", withAnnotation("/Subtype/Link/F 6/Contents(x)"));
        row("annotation-contents", withAnnotation("/Subtype/Link/F 4"));
        row("annotation-appearance", withAnnotation("/Subtype/Stamp/F 4/Contents(x)"));
        row("annotation-structure", withAnnotation("/Subtype/Link/F 4/Contents(x)"));
        row("annotation-reference", [](QPDF& file) {
            withAnnotation("/Subtype/Link/F 4/Contents(x)/StructParent 4000")(file);
            Object numbers = file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
            numbers.appendItem(Object::newInteger(4000));
            numbers.appendItem(file.makeIndirectObject(Object::parse("<</S/Link/K[]>>")));
        });
    }

    static void addGraphicsRows()
    {
        const auto row = [](const char* rule, const Sabotage& sabotage) { QTest::newRow(rule) << sabotage; };
        row("graphics-state", withState("<</TR/Identity>>"));
        row("blend-mode", withState("<</BM/Dissolve>>"));
        row("drawn-object", withImage("/Subtype/PS"));
        row("image-interpolation", withImage("/Subtype/Image/BitsPerComponent 8/Interpolate true"));
        row("image-alternates", withImage("/Subtype/Image/BitsPerComponent 8/Alternates[]"));
        row("image-depth", withImage("/Subtype/Image/BitsPerComponent 3"));
        row("rendering-intent", inContent("BT", "/Vivid ri BT"));
        row("halftone", withState("<</HT <</HalftoneType 6>> >>"));
        row("device-colour", inContent("BT", "0 0 0 1 k BT"));
        row("own-resources", inContent("BT", "/Nowhere gs BT"));
        row("states-nested", [](QPDF& file) {
            std::string states;
            for (int depth = 0; depth < 30; ++depth)
                states += "q ";
            inContent("BT", states + "BT")(file);
        });
        row("page-size",
            [](QPDF& file) { firstPage(file).replaceKey("/MediaBox", Object::parse("[0 0 600 20000]")); });
    }

    static void addObjectRows()
    {
        const auto row = [](const char* rule, const Sabotage& sabotage) { QTest::newRow(rule) << sabotage; };
        const auto inCatalog = [](Object value) {
            return [=](QPDF& file) { file.getRoot().replaceKey("/Broken", value); };
        };
        row("name-length", inCatalog(Object::newName('/' + std::string(140, 'n'))));
        row("name-utf8", inCatalog(Object::newName("/\xC3\x28")));
        row("string-length", inCatalog(Object::newString(std::string(40000, 's'))));
        row("integer-range", inCatalog(Object::newInteger(1LL << 40)));
        row("stream-inside", [](QPDF& file) {
            file.getRoot().getKey("/Metadata").getDict().replaceKey("/F", Object::newString("elsewhere"));
        });
        row("metadata-header", inMetadata("<?xpacket ", "<?xpacket bytes='1' "));
        row("font-type", [](QPDF& file) { firstFont(file).replaceKey("/Type", Object::newName("/Letter")); });
        row("glyph-set", [](QPDF& file) {
            descendantOf(file).getKey("/FontDescriptor").replaceKey("/CIDSet", Object::newStream(&file, "@"));
        });
        row("to-unicode-private", [](QPDF& file) {
            Object map = firstFont(file).getKey("/ToUnicode");
            const auto buffer = map.getStreamData();
            const std::string bytes(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
            replaceInStream(map, bytes.substr(bytes.find("<0003>"), 12), "<0003><E001>");
        });
    }

    static void addNestingRows()
    {
        const auto row = [](const char* rule, const Sabotage& sabotage) { QTest::newRow(rule) << sabotage; };
        row("element-nesting", withElements("/L", {"/P"}));
        row("caption-place", withElements("/L", {"/LI", "/Caption", "/LI"}));
        row("formula-alternative", withElements("/Formula", {}));
        row("note-identifier", withElements("/Note", {}));
        row("headings-of-one-kind", withElements("/H", {}));
    }

private Q_SLOTS:
    void whatTheHouseWritesConforms_data()
    {
        QTest::addColumn<Form>("form");
        QTest::newRow("French") << Form::French;
        QTest::newRow("Arabic") << Form::Arabic;
        QTest::newRow("side by side") << Form::SideBySide;
        QTest::newRow("one after the other") << Form::FrenchThenArabic;
    }
    void whatTheHouseWritesConforms()
    {
        QFETCH(Form, form);
        for (const PageSetup& setup : {PageSetup(), letterheadSetup()}) {
            const auto exported = exportRelease(tests::sampleRelease(), form, setup);
            QVERIFY(exported);
            const auto faults = checkConformance(exported->bytes);
            QVERIFY(faults);
            for (const Fault& fault : *faults)
                qWarning().noquote() << fault.rule << fault.detail;
            QVERIFY(faults->isEmpty());
        }
    }

    void everyRuleFindsItsFault_data()
    {
        QTest::addColumn<Sabotage>("sabotage");
        addDocumentRows();
        addFontRows();
        addContentRows();
        addAnnotationRows();
        addGraphicsRows();
        addObjectRows();
        addNestingRows();
    }

    void tablesAreHeldToTheirRows_data()
    {
        QTest::addColumn<Sabotage>("sabotage");
        QTest::newRow("a cell in a table") << withElements("/Table", {"/TD"});
        QTest::newRow("a row outside") << withElements("/Div", {"/TR"});
        QTest::newRow("a paragraph in a row") << withElements("/TR", {"/P"});
        QTest::newRow("a body of a list outside") << withElements("/Div", {"/LBody"});
        QTest::newRow("an item of contents outside") << withElements("/Div", {"/TOCI"});
    }
    void tablesAreHeldToTheirRows()
    {
        QFETCH(Sabotage, sabotage);
        const auto faults = checkConformance(broken(sabotage));
        QVERIFY(faults);
        const bool found = std::any_of(faults->begin(), faults->end(),
                                       [](const Fault& fault) { return fault.rule == u"element-nesting"; });
        QVERIFY(found);
    }

    void nothingFollowsTheEnd()
    {
        const auto faults = checkConformance(goodFile() + "more");
        QVERIFY(faults && !faults->isEmpty());
        QCOMPARE(faults->first().rule, u"end-of-file"_s);
    }
    void everyRuleFindsItsFault()
    {
        QFETCH(Sabotage, sabotage);
        const auto faults = checkConformance(broken(sabotage));
        QVERIFY(faults);
        QStringList rules;
        for (const Fault& fault : *faults)
            rules.append(fault.rule);
        QVERIFY2(rules.contains(QString::fromLatin1(QTest::currentDataTag())), qPrintable(rules.join(u", ")));
    }

    void sabotageAloneBreaksNothing()
    {
        const auto faults = checkConformance(broken([](QPDF&) {}));
        QVERIFY(faults);
        QVERIFY2(faults->isEmpty(), faults->isEmpty() ? "" : qPrintable(faults->first().rule));
    }

    void aStreamHasToEndWithALineEnd()
    {
        QByteArray bytes = goodFile();
        bytes.replace("\nendstream", " endstream");
        const auto faults = checkConformance(bytes);
        QVERIFY(faults);
        QVERIFY(faults->contains(Fault{u"line-end-before-endstream"_s, faults->first().detail}));
    }

    void whatIsNoPdfIsSaidSo()
    {
        const auto faults = checkConformance("hello");
        QVERIFY(!faults);
        QCOMPARE(faults.error().kind, base::ErrorKind::BadInput);
    }
};

TARJUMAN_TEST(tst_ConformanceCheck)
#include "tst_ConformanceCheck.moc"
