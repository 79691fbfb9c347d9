#include "tests/support/TestMain.h"
#include "ui/editor/column/CleanText.h"

#include <QMimeData>
#include <QTest>

using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using tarjuman::release::Span;

class tst_CleanText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsCleaned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("a word keeps its spaces") << u" un mot "_s << u" un mot "_s;
        QTest::newRow("lines are paragraphs") << u"un\ndeux"_s << u"un\u2029deux"_s;
        QTest::newRow("line ends of Windows") << u"un\r\ndeux\r\n"_s << u"un\u2029deux"_s;
        QTest::newRow("line ends of old Macs") << u"un\rdeux"_s << u"un\u2029deux"_s;
        QTest::newRow("Unicode's own separators")
            << u"un\u2028deux\u2029trois"_s << u"un\u2029deux\u2029trois"_s;
        QTest::newRow("empty lines vanish") << u"un\n\n  \ndeux"_s << u"un\u2029deux"_s;
        QTest::newRow("a line with its end") << u"un \n"_s << u"un "_s;
        QTest::newRow("nothing but lines") << u"\n\n"_s << QString();
        QTest::newRow("tabs become spaces") << u"un\tdeux"_s << u"un deux"_s;
        QTest::newRow("control characters go") << u"u\u0007n\u0000"_s << u"un"_s;
        QTest::newRow("objects and byte order marks go") << u"\ufeffun\ufffc"_s << u"un"_s;
        QTest::newRow("no-break spaces stay") << u"« un »"_s << u"« un »"_s;
        QTest::newRow("bidi marks stay") << u"\u200fبيان\u200f"_s << u"\u200fبيان\u200f"_s;
    }

    void textIsCleaned()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(cleanText(text), clean);
    }

    void htmlGoesBeforePlainText()
    {
        QMimeData data;
        data.setHtml(u"<p>Un <b>mot</b></p><p>et un autre</p>"_s);
        data.setText(u"Un mot et un autre"_s);
        QVERIFY(hasText(data));
        const auto paragraphs = cleanParagraphs(data);
        QCOMPARE(paragraphs.size(), 2);
        QCOMPARE(paragraphs[0].text, u"Un mot"_s);
        QCOMPARE(paragraphs[0].spans, (QList<Span>{{3, 3, Span::Kind::Bold, {}}}));
        QCOMPARE(paragraphs[1].text, u"et un autre"_s);
    }

    void htmlWithoutWordsGivesWayToPlainText()
    {
        QMimeData data;
        data.setHtml(u"<img src='a.png'>"_s);
        data.setText(u"mot"_s);
        QCOMPARE(cleanParagraphs(data).first().text, u"mot"_s);
    }

    void theSpacesAroundAFewWordsStay()
    {
        QMimeData data;
        data.setHtml(u"<b>mot</b> "_s);
        data.setText(u" mot "_s);
        const auto paragraph = cleanParagraphs(data).first();
        QCOMPARE(paragraph.text, u" mot "_s);
        QCOMPARE(paragraph.spans, (QList<Span>{{1, 3, Span::Kind::Bold, {}}}));
    }

    void softHyphensWithinWordsGo()
    {
        QCOMPARE(cleanText(u"con\u00addi\u00adtion"_s), u"condition"_s);
        QCOMPARE(cleanText(u"condi\u00ad\ntion"_s), u"condi\u00ad\u2029tion"_s); // where a line was broken
    }

    void lettersForShapesKeepTheirDress()
    {
        QMimeData data;
        data.setHtml(u"<p>\ufeb3\ufefc\ufee1 <b>\ufeb3\ufefc\ufee1</b></p>"_s);
        const auto paragraph = cleanParagraphs(data).first();
        QCOMPARE(paragraph.text, u"سلام سلام"_s);
        QCOMPARE(paragraph.spans, (QList<Span>{{5, 4, Span::Kind::Bold, {}}}));
    }

    void arabicOfAnOldFileIsMended()
    {
        QMimeData data;
        data.setText(u"\ufef2\ufed3 22"_s.prepend(u"UNESCO "_s));
        QCOMPARE(cleanParagraphs(data).first().text, u"22 في UNESCO"_s);
        data.setText(u"طابرلا ةنيدم يف\nةفاقثلا ريزو ىقتلا"_s);
        QCOMPARE(cleanParagraphs(data).first().text, u"في مدينة الرباط"_s);
        QCOMPARE(cleanParagraphs(data).last().text, u"التقى وزير الثقافة"_s);
    }
};

TARJUMAN_WIDGET_TEST(tst_CleanText)
#include "tst_CleanText.moc"
