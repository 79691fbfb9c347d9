// That lines end where they may, stand in order and are evenly filled.
#include "app/pdf/line/LineSetter.h"

#include "tests/app/pdf/Greyness.h"
#include "tests/app/pdf/LongSample.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using namespace tarjuman::tests;
using text::Language;

// A paragraph set into columns of many widths, and the pieces of it that must stay whole and in order.
struct ColumnStage {
    ColumnStage(const QString& paragraph, Language language, TextStyle style = {})
        : text(*measurer.measure(paragraph, language, style))
        , setter(measurer)
    {
    }

    double widthOf(const QString& piece)
    {
        const MeasuredText alone = *measurer.measure(piece, text.language, text.style);
        double width = 0;
        for (const Token& token : alone.tokens)
            width += token.width;
        return width;
    }

    std::vector<SetLine> lines(double width)
    {
        std::vector<SetLine> lines;
        for (const LineSpan& span : setter.breakText(text, width, {}))
            lines.push_back(setter.set(text, span, 0, width));
        return lines;
    }

    FontSet fonts = *FontSet::open(PageSetup{}.fontFamily, PageSetup{}.titleFamily);
    Hyphenator hyphenator = Hyphenator::none();
    TextMeasurer measurer{fonts, hyphenator};
    MeasuredText text;
    LineSetter setter;
};

static constexpr double narrowest = 60;
static constexpr double widest = 480;

class tst_LineSetter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noLineEndsWithinWhatHoldsTogether_data()
    {
        QTest::addColumn<QString>("filling");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("Arabic") << u"افتتح المعهد معرضا للكتاب"_s << Language::Arabic
                                << QStringList{u"(+971) 4-321-7654"_s,   u"1 250 000 نسمة"_s,
                                               u"7 400 درهم"_s,          u"(22 مايو 2024م)"_s,
                                               u"14 ذي القعدة 1445هـ"_s, u"المادة 5"_s,
                                               u"السيد/ كمال"_s,         u"د. سلمى"_s,
                                               u"12.5 مليون يورو"_s,     u"+32 (0)2 555 12 34"_s};
        QTest::newRow("French") << u"Un atelier de reliure accueille chaque"_s << Language::French
                                << QStringList{u"(Mme Dupuis)"_s,
                                               u"22 mai 2024,"_s,
                                               u"5 millions d’euros,"_s,
                                               u"l’article 12,"_s,
                                               u"n° 7"_s,
                                               u"16 h 15"_s,
                                               u"45 %"_s,
                                               u"+33 1 23 45 67 89"_s,
                                               u"250 élèves)"_s,
                                               u"M. Dupont"_s};
    }
    void noLineEndsWithinWhatHoldsTogether()
    {
        QFETCH(QString, filling);
        QFETCH(Language, language);
        QFETCH(QStringList, pieces);
        QString paragraph = filling;
        for (const QString& piece : pieces)
            paragraph += u' ' + piece + u' ' + filling;
        ColumnStage stage(paragraph, language);
        for (double width = narrowest; width < widest; width += 7) {
            const auto lines = stage.lines(width);
            for (const QString& piece : pieces) {
                const int start = int(stage.text.source.text.indexOf(piece));
                const bool cut = std::ranges::any_of(lines, [&](const SetLine& line) {
                    return line.begin > start && line.begin < start + piece.size();
                });
                QVERIFY2(!cut || stage.widthOf(piece) > width, qPrintable(piece));
            }
        }
    }

    // Whatever holds together gives way before a line leaves its column.
    void noLineLeavesItsColumn()
    {
        const QString chain = u"معالي السيد/ د. كمال 1 250 000 نسمة +966 11 405 7000 14 ذي القعدة 1445هـ "_s;
        const QString fixed = QString(u"12 345 678 901 234 567 890 123 456"_s).replace(u' ', QChar(0x00A0));
        ColumnStage stage(chain + fixed + u" https://example.org/aaaaaaaaaa/bbbbbbbbbbbbbb"_s,
                          Language::Arabic);
        for (double width = narrowest; width < widest; width += 7) {
            for (const SetLine& line : stage.lines(width))
                QVERIFY2(line.inkRight - line.inkLeft < width + 0.1, qPrintable(QString::number(width)));
        }
    }

    // On each line, what is seen of a piece stands from left to right, and nothing else among it.
    void latinPiecesStandFromLeftToRight_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char* piece : {"(+971) 4-321-7654",
                                  "+213661234567",
                                  "(0801) 00-22-44",
                                  "+32 (0)2 555 12 34",
                                  "+12°C",
                                  "−5°C",
                                  "@Institut_2R",
                                  "#Livre2026",
                                  "C++",
                                  ".NET",
                                  "/opt/data",
                                  "7 400",
                                  "2024-2026",
                                  "7–9",
                                  "3/4",
                                  "2+5=7",
                                  "3-0",
                                  "120$",
                                  "2.5%",
                                  "22-5-2024",
                                  "20 km/h",
                                  "1.250.000"})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void latinPiecesStandFromLeftToRight()
    {
        QFETCH(QString, piece);
        const QString filling = u"افتتح المعهد "_s;
        for (const QString& around : {filling + u"%1 معرضا "_s, filling + u"(%1)، معرضا "_s,
                                      filling + u"CIMCT %1, UNESCO. "_s, filling + u"و«%1» معرضا "_s}) {
            const QString paragraph = around.arg(piece).repeated(2);
            ColumnStage stage(paragraph, Language::Arabic);
            for (const double width : {90.0, 140.0, 400.0}) {
                for (const SetLine& line : stage.lines(width))
                    checkOrder(line, piece);
            }
        }
    }

    // CIMCT, then the date at its left, then the word at the left of both, between its quotation marks.
    void latinPiecesBesideEachOtherRunAsTheParagraph()
    {
        ColumnStage stage(u"أعلن مركز CIMCT 22/5/2024, \"test\"?"_s, Language::Arabic);
        const SetLine line = stage.lines(widest).front();
        QList<double> places;
        for (const QString& part : {u"CIMCT"_s, u"22/"_s, u"\"test"_s, u"test"_s, u"\"?"_s, u"?"_s})
            places << leftOf(line, int(stage.text.source.text.indexOf(part)));
        QVERIFY(std::ranges::is_sorted(places, std::ranges::greater()));
    }

    // Its twin over real releases is tst_shared_pdf.
    void frenchIsOfAnEvenGrey_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<double>("meanBlank");
        QTest::newRow("the whole width") << Form::French << 0.34;
        QTest::newRow("a column") << Form::SideBySide << 0.36;
    }
    void frenchIsOfAnEvenGrey()
    {
        QFETCH(Form, form);
        QFETCH(double, meanBlank);
        const Greyness grey = greynessOf(longSample(Language::French), form);
        qInfo().noquote() << grey.words();
        QVERIFY(grey.justified > 35);
        QVERIFY2(grey.looseShare() <= 0.03, qPrintable(grey.words()));
        QVERIFY2(grey.meanBlank() <= meanBlank, qPrintable(grey.words()));
        QVERIFY2(grey.widest <= 0.56, qPrintable(grey.words()));
        QVERIFY2(grey.unfilled * 12 <= grey.justified, qPrintable(grey.words()));
        QVERIFY2(grey.hyphensInARow <= 2, qPrintable(grey.words()));
    }

    void withoutHyphensNoWordIsDivided()
    {
        PageSetup setup;
        setup.hyphenateFrench = false;
        QCOMPARE(greynessOf(longSample(Language::French), Form::SideBySide, setup).hyphens, 0);
    }

private:
    static double leftOf(const SetLine& line, int offset)
    {
        for (const PlacedRun& run : line.runs) {
            if (offset < run.begin || offset >= run.end)
                continue;
            // Within a run the letters share its width well enough to tell their order.
            const double share = run.width() / (run.end - run.begin);
            const int place = run.isRightToLeft() ? run.end - 1 - offset : offset - run.begin;
            return run.x + share * place;
        }
        return -1;
    }

    static void checkOrder(const SetLine& line, const QString& piece)
    {
        const QString& text = line.text->source.text;
        for (qsizetype start = text.indexOf(piece); start >= 0; start = text.indexOf(piece, start + 1)) {
            const int from = std::max(int(start), line.begin);
            const int to = std::min(int(start + piece.size()), line.end);
            double x = -1;
            for (int offset = from; offset < to; ++offset) {
                const double left = leftOf(line, offset);
                QVERIFY2(left > x, qPrintable(text.mid(line.begin, line.end - line.begin)));
                x = left;
            }
            for (int offset = line.begin; offset < line.end && from < to; ++offset) {
                const double left = leftOf(line, offset);
                const bool among = left > leftOf(line, from) && left < x;
                QVERIFY2(!among || (offset >= from && offset < to), qPrintable(text.mid(offset)));
            }
        }
    }
};

TARJUMAN_TEST(tst_LineSetter)
#include "tst_LineSetter.moc"
