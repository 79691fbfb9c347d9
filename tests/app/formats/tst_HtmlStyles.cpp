#include "app/formats/HtmlStyles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_HtmlStyles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void declarationsAreRead_data()
    {
        QTest::addColumn<QString>("css");
        QTest::addColumn<HtmlStyle>("style");
        QTest::newRow("nothing") << u"color: red; margin:0"_s << HtmlStyle();
        QTest::newRow("bold") << u"font-weight: 700"_s << HtmlStyle{.bold = true};
        QTest::newRow("not bold") << u"FONT-WEIGHT:normal !important"_s << HtmlStyle{.bold = false};
        QTest::newRow("italic") << u"x:1;font-style:italic;"_s << HtmlStyle{.italic = true};
        QTest::newRow("font") << u"font: italic bold 12pt Calibri"_s
                              << HtmlStyle{.bold = true, .italic = true};
        QTest::newRow("font by number")
            << u"font:600 1em serif"_s << HtmlStyle{.bold = true, .italic = false};
        QTest::newRow("plain font") << u"font:7.0pt \"Times New Roman\""_s
                                    << HtmlStyle{.bold = false, .italic = false};
        QTest::newRow("raised") << u"vertical-align:super"_s << HtmlStyle{.raised = true};
        QTest::newRow("spaces") << u"white-space: pre-wrap"_s << HtmlStyle{.keepsSpaces = true};
        QTest::newRow("hidden") << u"display:none;mso-hide:all"_s << HtmlStyle{.isHidden = true};
        QTest::newRow("Word's list mark") << u"mso-list:Ignore"_s << HtmlStyle{.isHidden = true};
        QTest::newRow("Word's list item") << u"mso-list:l0 level1 lfo1"_s << HtmlStyle{.isListItem = true};
    }
    void declarationsAreRead()
    {
        QFETCH(QString, css);
        QFETCH(HtmlStyle, style);
        QVERIFY(htmlStyleOf(css) == style);
    }

    void rulesAreFoundByElementAndClass()
    {
        HtmlStyleSheet sheet;
        sheet.add(
            u"<!-- /* p{font-weight:bold} */ @import url(a.css); p, h1.a { font-style: italic } "
            "@media print { p { font-weight: bold } } .fort{font-weight:bold} span.fort{font-weight:normal} "
            "div > p.b {font-weight:bold} -->"_s);
        QVERIFY(sheet.styleOf(u"p"_s, {}) == HtmlStyle{.italic = true});
        QVERIFY(sheet.styleOf(u"h1"_s, u"x a"_s) == HtmlStyle{.italic = true});
        QVERIFY(sheet.styleOf(u"i"_s, u"fort"_s) == HtmlStyle{.bold = true});
        QVERIFY(sheet.styleOf(u"span"_s, u"fort"_s) == HtmlStyle{.bold = false});
        QVERIFY(sheet.styleOf(u"p"_s, u"b"_s) == HtmlStyle{.italic = true});
    }

    void aBrokenSheetSaysNothing()
    {
        HtmlStyleSheet sheet;
        sheet.add(u"p { font-weight: bold"_s);
        sheet.add(u"}}}{{{ @ {"_s);
        sheet.add(u"/*"_s);
        QVERIFY(sheet.styleOf(u"i"_s, {}) == HtmlStyle());
    }
};

TARJUMAN_TEST(tst_HtmlStyles)
#include "tst_HtmlStyles.moc"
