#include "app/pdf/file/ContentStream.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_ContentStream : public QObject {
    Q_OBJECT
private:
    static std::string number(double value)
    {
        std::string out;
        appendNumber(out, value);
        return out;
    }

private Q_SLOTS:
    void numbersAreShort()
    {
        QCOMPARE(number(12), std::string("12"));
        QCOMPARE(number(0.5), std::string("0.5"));
        QCOMPARE(number(-3.254), std::string("-3.25"));
        QCOMPARE(number(0.05), std::string("0.05"));
        QCOMPARE(number(-0.001), std::string("0"));
    }

    void runningTextIsOneOperator()
    {
        StructureTree tree;
        const int paragraph = tree.add(StructureTree::root, "P");
        ContentStream stream;
        stream.begin(tree, paragraph, 0);
        stream.startLine(700);
        stream.append({0, 10, 1, 500}, 50);
        stream.append({0, 10, 2, 500}, 55);
        stream.append({0, 10, 3, 500}, 61);
        stream.end();
        QCOMPARE(stream.bytes(), std::string("BT\n/P<</MCID 0>>BDC\n/F0 10 Tf\n1 0 0 1 50 700 Tm\n"
                                             "[<00010002>-100<0003>]TJ\nEMC\n"));
    }

    void aWordInAnotherLanguageIsAnElementOfItsOwn()
    {
        StructureTree tree;
        const int paragraph = tree.add(StructureTree::root, "P");
        ContentStream stream;
        stream.begin(tree, paragraph, 0);
        stream.beginInline("Span", "fr");
        stream.startLine(700);
        stream.append({0, 10, 1, 500}, 50);
        stream.endInline();
        stream.end();
        QCOMPARE(stream.bytes(), std::string("BT\n/P<</MCID 0>>BDC\nEMC\n/Span<</MCID 1>>BDC\n"
                                             "/F0 10 Tf\n1 0 0 1 50 700 Tm\n[<0001>]TJ\nEMC\n"
                                             "/P<</MCID 2>>BDC\nEMC\n"));
        const StructureTree::Element& span = tree.elements().back();
        QCOMPARE(span.type, QByteArray("Span"));
        QCOMPARE(span.language, QByteArray("fr"));
        QCOMPARE(span.parent, paragraph);
    }

    void aSpaceOfItsOwnHasItsOwnContent()
    {
        StructureTree tree;
        const int paragraph = tree.add(StructureTree::root, "P");
        ContentStream stream;
        stream.begin(tree, paragraph, 0);
        stream.startLine(700);
        stream.showAlone({0, 10, 1, 500}, 50);
        stream.showSpaceAs(u' ', {0, 10, 2, 250}, 45);
        stream.end();
        QVERIFY(stream.bytes().find(
                    "EMC\n/Span<</ActualText( )/MCID 1>>BDC\n-5 0 Td<0002>Tj\nEMC\n/P<</MCID 2>>BDC") !=
                std::string::npos);
        QCOMPARE(tree.pages()[0], (std::vector<int>{paragraph, paragraph, paragraph}));
    }
};

TARJUMAN_TEST(tst_ContentStream)
#include "tst_ContentStream.moc"
