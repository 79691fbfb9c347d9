#include "app/pdf/line/TitleBreaks.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

// Every letter one point wide; lines end at spaces.
static std::vector<BreakPoint> pointsOf(const QString& text)
{
    std::vector<BreakPoint> points{{0, 0, 0, 0, 0, 0, LineEnd::Start}};
    for (int at = 0; at < text.size(); ++at) {
        if (text[at] == u' ')
            points.push_back({at + 1, double(at), double(at + 1), 0, 0, 0, LineEnd::Space});
    }
    const int end = int(text.size());
    points.push_back({end, double(end), double(end), 0, 0, 0, LineEnd::Paragraph});
    return points;
}

static QStringList linesOf(const QString& text, double width)
{
    const auto points = pointsOf(text);
    QStringList lines;
    int begin = 0;
    for (int end : breakTitle(points, text, width)) {
        const int offset = points[size_t(end)].offset;
        lines.append(text.mid(begin, offset - begin).trimmed());
        begin = offset;
    }
    return lines;
}

class tst_TitleBreaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotationsAreFoundWithTheirMarks()
    {
        QCOMPARE(quotationsIn(u"le «mot “et” un» et \"un autre\" fin"),
                 (std::vector<std::pair<int, int>>{{3, 16}, {20, 30}}));
        QVERIFY(quotationsIn(u"jamais » fermé « ouvert").empty());
    }

    void aQuotationStaysWholeWhereThatCostsLittle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<double>("width");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("whole") << u"Le conseil lance le plan «Un toit pour tous» en région"_s << 40.0
                               << QStringList{u"Le conseil lance le plan"_s,
                                              u"«Un toit pour tous» en région"_s};
        QTest::newRow("no quotation") << u"un deux trois quatre cinq six"_s << 20.0
                                      << QStringList{u"un deux trois"_s, u"quatre cinq six"_s};
        QTest::newRow("longer than a line")
            << u"Vu «un très long propos qui ne tient pas»"_s << 24.0
            << QStringList{u"Vu «un très long propos"_s, u"qui ne tient pas»"_s};
        QTest::newRow("a line much longer than the others would be the price")
            << u"Ici «aaaa bbbb cccc dddd eeee» là"_s << 40.0
            << QStringList{u"Ici «aaaa bbbb cccc dddd eeee» là"_s};
        QTest::newRow("Arabic") << u"المجلس يطلق خطة «سقف لكل أسرة» في الجهات"_s << 32.0
                                << QStringList{u"المجلس يطلق خطة"_s, u"«سقف لكل أسرة» في الجهات"_s};
    }
    void aQuotationStaysWholeWhereThatCostsLittle()
    {
        QFETCH(QString, title);
        QFETCH(double, width);
        QTEST(linesOf(title, width), "lines");
    }

    void asManyLinesAsBefore()
    {
        const QString title = u"aa «bb cc dd» ee «ff gg hh» ii jj «kk ll mm» nn oo"_s;
        for (double width = 12; width < 60; ++width) {
            const auto points = pointsOf(title);
            QCOMPARE(breakTitle(points, title, width).size(), balanceLines(points, width).size());
        }
    }
};

TARJUMAN_TEST(tst_TitleBreaks)
#include "tst_TitleBreaks.moc"
