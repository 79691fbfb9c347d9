#include "app/pdf/line/BreakPoints.h"

#include "app/pdf/line/TextMeasurer.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

// A paragraph measured with the house's own fonts, and what it was measured with.
struct MeasuredStage {
    explicit MeasuredStage(const QString& paragraph, Language language = Language::French,
                           TextStyle style = {})
        : text(*measurer.measure(paragraph, language, style))
    {
    }

    // The text up to each of the points within it, the last one left out.
    QStringList pieces(double width, Words words)
    {
        QStringList found;
        int begin = 0;
        for (const BreakPoint& point : breakPointsOf(text, width, words, measurer)) {
            if (point.kind != LineEnd::Start)
                found << text.source.text.mid(begin, point.offset - begin);
            begin = point.offset;
        }
        return found;
    }

    FontSet fonts = *FontSet::open(PageSetup{}.fontFamily, PageSetup{}.titleFamily);
    Hyphenator hyphenator = Hyphenator::none(); // only what the author allows
    TextMeasurer measurer{fonts, hyphenator};
    MeasuredText text;
};

static constexpr double wideLine = 500;

class tst_BreakPoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesEndAtSpacesThatMayBreak()
    {
        MeasuredStage stage(u"Le port rouvre le 3\u00A0mai"_s);
        QCOMPARE(stage.pieces(wideLine, Words::Whole),
                 (QStringList{u"Le "_s, u"port "_s, u"rouvre "_s, u"le "_s, u"3\u00A0mai"_s}));
    }

    void theFirstPointIsTheStartAndTheLastTheEnd()
    {
        MeasuredStage stage(u"المرفأ يفتح غدا"_s, Language::Arabic);
        const auto points = breakPointsOf(stage.text, wideLine, Words::Whole, stage.measurer);
        QCOMPARE(points.front().kind, LineEnd::Start);
        QCOMPARE(points.back().kind, LineEnd::Paragraph);
        QCOMPARE(points.back().offset, int(stage.text.source.text.size()));
        QCOMPARE(points.back().endSpaces, 2);
        double width = 0;
        for (const Token& token : stage.text.tokens)
            width += token.width;
        QCOMPARE(points.back().end, width);
    }

    void anEmptyTextHasItsStartAndItsEnd()
    {
        MeasuredStage stage{QString()};
        QCOMPARE(breakPointsOf(stage.text, wideLine, Words::Divided, stage.measurer).size(), size_t(2));
    }

    void wordsAreDividedOnlyWhereThatIsAskedFor()
    {
        TextStyle style;
        style.hyphenated = true;
        MeasuredStage stage(u"sans navi\u00ADgation"_s, Language::French, style);
        QCOMPARE(stage.pieces(wideLine, Words::Whole), (QStringList{u"sans "_s, u"navigation"_s}));
        QCOMPARE(stage.pieces(wideLine, Words::Divided), (QStringList{u"sans "_s, u"navi"_s, u"gation"_s}));
        MeasuredStage plain(u"sans navi\u00ADgation"_s);
        QCOMPARE(plain.pieces(wideLine, Words::Divided), (QStringList{u"sans "_s, u"navigation"_s}));
    }

    void aHyphenAddsItsWidth()
    {
        TextStyle style;
        style.hyphenated = true;
        MeasuredStage stage(u"navi\u00ADgation"_s, Language::French, style);
        const auto points = breakPointsOf(stage.text, wideLine, Words::Divided, stage.measurer);
        const auto soft = std::find_if(points.begin(), points.end(),
                                       [](const BreakPoint& point) { return point.offset == 4; });
        QVERIFY(soft != points.end());
        QCOMPARE(soft->kind, LineEnd::Hyphen);
        QCOMPARE(soft->hyphen,
                 stage.measurer.hyphen(stage.text, LineEnd::Hyphen).widthAt(stage.text.style.latinSize));
    }

    void aWordThatIsWiderThanTheLineIsCutAnywhere()
    {
        MeasuredStage stage(u"aaaa"_s);
        const double letter = stage.text.tokens.front().width / 4;
        QCOMPARE(stage.pieces(2.5 * letter, Words::Whole), (QStringList{u"a"_s, u"a"_s, u"a"_s, u"a"_s}));
    }

    void anAddressIsCutAtItsJoints()
    {
        MeasuredStage stage(u"https://example.org/annonces/mai"_s);
        const QStringList pieces = stage.pieces(0.7 * stage.text.tokens.front().width, Words::Whole);
        QVERIFY(pieces.contains(u"annonces/"_s));
        QVERIFY(!pieces.contains(u"e"_s));
    }

    void anAddressMayGoOnOnTheNextLineWhereWordsAreDivided()
    {
        MeasuredStage stage(u"voir https://example.org/annonces"_s);
        QCOMPARE(stage.pieces(wideLine, Words::Whole).size(), 2);
        QCOMPARE(stage.pieces(wideLine, Words::Divided),
                 (QStringList{u"voir "_s, u"https://"_s, u"example"_s, u".org/"_s, u"annonces"_s}));
        MeasuredStage arabic(u"انظر https://example.org/annonces"_s, Language::Arabic);
        QCOMPARE(arabic.pieces(wideLine, Words::Divided).size(), 2);
    }

    void onlyHangingStylesHang()
    {
        TextStyle style;
        MeasuredStage straight(u"Fini."_s, Language::French, style);
        QCOMPARE(hangingWidth(straight.text, 5, LineEnd::Space, straight.measurer), 0.0);
        style.hanging = true;
        MeasuredStage hanging(u"Fini. Oui"_s, Language::French, style);
        QVERIFY(hangingWidth(hanging.text, 5, LineEnd::Space, hanging.measurer) > 0);   // the full stop
        QCOMPARE(hangingWidth(hanging.text, 9, LineEnd::Space, hanging.measurer), 0.0); // a letter
        QCOMPARE(hangingWidth(hanging.text, 0, LineEnd::Space, hanging.measurer), 0.0);
        QCOMPARE(hangingWidth(hanging.text, 5, LineEnd::Paragraph, hanging.measurer), 0.0);
    }

    // The point behind the word stands that much nearer.
    void whatHangsIsNotReckonedToTheLine()
    {
        TextStyle style;
        style.hanging = true;
        MeasuredStage stage(u"Fini. Oui"_s, Language::French, style);
        const auto points = breakPointsOf(stage.text, wideLine, Words::Whole, stage.measurer);
        QCOMPARE(points[1].end, stage.text.tokens.front().width -
                                    hangingWidth(stage.text, 5, LineEnd::Space, stage.measurer));
    }
};

TARJUMAN_TEST(tst_BreakPoints)
#include "tst_BreakPoints.moc"
