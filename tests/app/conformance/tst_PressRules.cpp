#include "tests/app/conformance/BrokenFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using pdf::Standard;

class tst_PressRules : public QObject {
    Q_OBJECT
private:
    static Object intentOf(QPDF& file) { return file.getRoot().getKey("/OutputIntents").getArrayItem(0); }

    static Sabotage withoutBox(const std::string& key)
    {
        return [=](QPDF& file) { firstPage(file).removeKey(key); };
    }

private Q_SLOTS:
    void everyRuleFindsItsFault_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<Sabotage>("sabotage");
        const auto row = [](const char* name, const char* rule, const Sabotage& sabotage) {
            QTest::newRow(name) << QByteArray(rule) << sabotage;
        };
        row("another version", "press-identity", inMetadata(">PDF/X-4<", ">PDF/X-9<"));
        row("no date of the packet", "press-dates",
            inMetadata("<xmp:MetadataDate>2031-03-14T00:00:00Z</xmp:MetadataDate>", ""));
        row("no class of rendition", "press-document",
            inMetadata("<xmpMM:RenditionClass>default</xmpMM:RenditionClass>", ""));
        row("trapped or not", "press-trapped", inMetadata("<pdf:Trapped>False<", "<pdf:Trapped>Unknown<"));
        row("trapped here and not there", "press-trapped", [](QPDF& file) {
            file.getTrailer().getKey("/Info").replaceKey("/Trapped", Object::newName("/True"));
        });
        row("no name of the condition", "press-condition",
            [](QPDF& file) { intentOf(file).removeKey("/OutputConditionIdentifier"); });
        row("an intent of an archive", "output-intent-kind",
            [](QPDF& file) { intentOf(file).replaceKey("/S", Object::newName("/GTS_PDFA1")); });
        row("no profile", "press-profile",
            [](QPDF& file) { intentOf(file).removeKey("/DestOutputProfile"); });
        row("three inks", "output-profile-components", [](QPDF& file) {
            intentOf(file).getKey("/DestOutputProfile").getDict().replaceKey("/N", Object::newInteger(3));
        });
        row("no page to cut", "press-boxes", withoutBox("/TrimBox"));
        row("two pages to cut", "press-boxes",
            [](QPDF& file) { firstPage(file).replaceKey("/ArtBox", firstPage(file).getKey("/TrimBox")); });
        row("something to click", "press-annotations",
            withAnnotation("/Subtype/Link/F 4/Contents(x)/StructParent 9"));
        row("a colour of screens", "device-colour", inContent("BT", "1 0 0 rg BT"));
        row("a picture of screens", "device-colour",
            withImage("/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB"));
    }
    void everyRuleFindsItsFault()
    {
        QFETCH(QByteArray, rule);
        QFETCH(Sabotage, sabotage);
        static const QByteArray good = fileOf(Standard::Press);
        const QStringList rules = rulesBrokenBy(broken(good, sabotage));
        QVERIFY2(finds(rules, rule.constData()), qPrintable(rules.join(u'\n')));
    }

    void aFileForPrintersNeedsNoStructure()
    {
        const QByteArray good = fileOf(Standard::Press);
        const QByteArray bare = broken(good, [](QPDF& file) {
            file.getRoot().removeKey("/StructTreeRoot");
            file.getRoot().removeKey("/MarkInfo");
        });
        const QStringList rules = rulesBrokenBy(bare);
        QVERIFY2(rules.isEmpty(), qPrintable(rules.join(u'\n')));
    }

    void nothingOfAScreenIsInTheFile()
    {
        const QByteArray bytes = fileOf(Standard::Press);
        QVERIFY(bytes.startsWith("%PDF-1.6"));
        QPDF file;
        file.processMemoryFile("file", bytes.constData(), static_cast<size_t>(bytes.size()));
        for (Object page : file.getAllPages()) {
            QVERIFY(!page.hasKey("/Annots"));
            QCOMPARE(page.getKey("/TrimBox").getArrayItem(0).getNumericValue(), 0.0);
            QVERIFY(page.getKey("/MediaBox").getArrayItem(0).getNumericValue() < -20);
        }
    }
};

TARJUMAN_TEST(tst_PressRules)
#include "tst_PressRules.moc"
