#include "ui/editor/CleanText.h"

#include <QMimeData>
#include <QTest>

using namespace tarjuman::ui;
using namespace Qt::StringLiterals;

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

    void wordsOfHtmlComeWithoutTheirFormats()
    {
        QMimeData data;
        data.setHtml(u"<p>Un <b>mot</b></p><p>et un autre</p>"_s);
        QVERIFY(hasText(data));
        QCOMPARE(cleanText(data), u"Un mot\u2029et un autre"_s);
    }

    void plainTextGoesBeforeHtml()
    {
        QMimeData data;
        data.setHtml(u"<p>autre</p>"_s);
        data.setText(u"mot"_s);
        QCOMPARE(cleanText(data), u"mot"_s);
    }
};

QTEST_MAIN(tst_CleanText)
#include "tst_CleanText.moc"
