#include "app/formats/DressedBlocks.h"

#include "app/formats/Limits.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::formats;
using release::Span;

class tst_DressedBlocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spacesAreAsABrowserShowsThem()
    {
        DressedBlocks blocks;
        blocks.append(u" \n un\t "_s, {});
        blocks.append(u" mot "_s, {.bold = true});
        blocks.endBlock();
        blocks.append(u" \u00a0 "_s, {});
        const Document document = blocks.take();
        QCOMPARE(document.blocks.size(), 1);
        QCOMPARE(document.blocks[0].text, u"un mot"_s);
        QCOMPARE(document.blocks[0].spans, (QList<Span>{{3, 3, Span::Kind::Bold, {}}}));
    }

    void keptSpacesStayAndLinesPart()
    {
        DressedBlocks blocks;
        blocks.append(u"un  mot\n\ndeux"_s, {.keepsSpaces = true});
        const Document document = blocks.take();
        QCOMPARE(document.blocks.size(), 2);
        QCOMPARE(document.blocks[0].text, u"un  mot"_s);
        QCOMPARE(document.blocks[1].text, u"deux"_s);
    }

    void dressThatGoesOnIsOneSpan()
    {
        DressedBlocks blocks;
        blocks.append(u"un"_s, {.bold = true});
        blocks.append(u" mot"_s, {.bold = true, .italic = true});
        const Document document = blocks.take();
        QCOMPARE(document.blocks[0].spans,
                 (QList<Span>{{0, 6, Span::Kind::Bold, {}}, {2, 4, Span::Kind::Italic, {}}}));
    }

    void thereIsAnEndOfParagraphsLettersAndSpans()
    {
        DressedBlocks many;
        for (int i = 0; i <= limits::mostPastedParagraphs; ++i) {
            many.append(u"mot"_s, {});
            many.endBlock();
        }
        Document document = many.take();
        QCOMPARE(document.blocks.size(), limits::mostPastedParagraphs);
        QVERIFY(document.leftOut.words);
        DressedBlocks wide;
        wide.append(QString(limits::mostPastedLetters + 1, u'a'), {});
        document = wide.take();
        QCOMPARE(document.blocks[0].text.size(), limits::mostPastedLetters);
        QVERIFY(document.leftOut.words && !document.leftOut.styles);
        DressedBlocks dressed;
        for (int i = 0; i <= limits::mostPastedSpans; ++i) {
            dressed.append(u"a"_s, {.bold = true});
            dressed.append(u"b"_s, {});
        }
        document = dressed.take();
        QCOMPARE(document.blocks[0].spans.size(), limits::mostPastedSpans);
        QCOMPARE(document.blocks[0].text.size(), 2 * (limits::mostPastedSpans + 1));
        QVERIFY(document.leftOut.styles && !document.leftOut.words);
    }
};

TARJUMAN_TEST(tst_DressedBlocks)
#include "tst_DressedBlocks.moc"
