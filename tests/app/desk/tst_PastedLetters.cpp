#include "app/desk/PastedLetters.h"

#include "app/formats/Limits.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Paragraph;
using release::Span;

class tst_PastedLetters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersAreCleaned()
    {
        QCOMPARE(cleanLetters(u"\ufeffu\tn\u0007\ufffc con\u00addition"), u"u n condition"_s);
        QCOMPARE(cleanLetters(QString(u"e"_s + QString(100, QChar(0x301)) + u"té"_s)),
                 u"e"_s + QString(formats::limits::mostMarks, QChar(0x301)) + u"té"_s);
    }

    void spansGoAlongWithTheirWords()
    {
        Paragraph paragraph{.text = u" \u0007un\u00admot \ufffc"_s,
                            .spans = {{1, 1, Span::Kind::Italic, {}}, {4, 4, Span::Kind::Bold, {}}}};
        QCOMPARE(cleanLetters(paragraph), Marks::AllThere);
        QCOMPARE(paragraph.text, u"unmot"_s);
        QCOMPARE(paragraph.spans, (QList<Span>{{2, 3, Span::Kind::Bold, {}}}));
    }

    void shapesBecomeLettersUnderTheirSpans()
    {
        Paragraph paragraph{.text = u"\ufeb3\ufefc\ufee1 \ufeb3\ufefc\ufee1"_s,
                            .spans = {{4, 3, Span::Kind::Bold, {}}}};
        mendShapes(paragraph);
        QCOMPARE(paragraph.text, u"سلام سلام"_s);
        QCOMPARE(paragraph.spans, (QList<Span>{{5, 4, Span::Kind::Bold, {}}}));
    }

    // It took the square of the letters once.
    void manySpansOverManyShapesAreMendedSoon()
    {
        Paragraph paragraph{.text = QString(20'000, QChar(0xfeb3))};
        for (int i = 0; i < 1000; ++i)
            paragraph.spans.append({i * 20, 10, Span::Kind::Bold, {}});
        QElapsedTimer time;
        time.start();
        mendShapes(paragraph);
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(paragraph.text, QString(20'000, QChar(0x633)));
    }
};

TARJUMAN_TEST(tst_PastedLetters)
#include "tst_PastedLetters.moc"
