#include "app/pdf/line/LineBreaker.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

// Words of ten points with spaces of two between them.
static std::vector<BreakPoint> words(int count, double width = 10)
{
    std::vector<BreakPoint> points{{0, 0, 0, 0, 0, 0, LineEnd::Start}};
    double end = 0;
    for (int word = 1; word <= count; ++word) {
        end += width;
        const bool last = word == count;
        points.push_back({word, end, last ? end : end + 2, word - 1, last ? word - 1 : word, 0,
                          last ? LineEnd::Paragraph : LineEnd::Space});
        end += 2;
    }
    return points;
}

class tst_LineBreaker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineFits()
    {
        const auto points = words(100);
        const auto ends = breakLines(points, {70, 2});
        QCOMPARE(ends.back(), 100);
        int start = 0;
        for (int end : ends) {
            QVERIFY(points[size_t(end)].end - points[size_t(start)].start <= 70 + 0.25 * 2 * 6);
            start = end;
        }
    }

    void aWordWiderThanTheLineStandsAlone()
    {
        auto points = words(5);
        for (size_t number = 3; number < points.size(); ++number) {
            points[number].end += 500;
            points[number].start += 500;
        }
        const auto ends = breakLines(points, {40, 2});
        QVERIFY(std::find(ends.begin(), ends.end(), 2) != ends.end());
        QVERIFY(std::find(ends.begin(), ends.end(), 3) != ends.end());
        QCOMPARE(ends.back(), 5);
    }

    // Every second point divides a word.
    static std::vector<BreakPoint> dividedWords(int count)
    {
        auto points = words(count);
        for (size_t number = 1; number + 1 < points.size(); number += 2) {
            points[number].kind = LineEnd::Hyphen;
            points[number].hyphen = 0;
        }
        return points;
    }

    void noWordIsDividedWhereLinesComeOutEvenWithout()
    {
        const auto points = dividedWords(60);
        const auto ends = breakWhole(points, {71, 2});
        QCOMPARE(ends.back(), 60);
        for (int end : ends)
            QVERIFY(points[size_t(end)].kind != LineEnd::Hyphen);
    }

    void wordsAreDividedWhereLinesWouldBeLooseOtherwise()
    {
        const auto points = dividedWords(60);
        QVERIFY(breakWhole(points, {58.5, 2}).empty());
        const auto ends = breakLines(points, {58.5, 2});
        QVERIFY(std::any_of(ends.begin(), ends.end(),
                            [&](int end) { return points[size_t(end)].kind == LineEnd::Hyphen; }));
    }

    void theLastLineIsNotTheRestOfAWord()
    {
        // Twelve parts fill a line, and one is left over that belongs to the word before.
        auto points = words(13);
        points[12].kind = LineEnd::Hyphen;
        points[12].startSpaces = points[13].endSpaces = points[13].startSpaces = 11;
        QCOMPARE(breakLines(points, {142, 2}), (std::vector<int>{11, 13}));
    }

    void noMoreThanTwoLinesInARowEndWithAHyphen()
    {
        auto points = words(60);
        for (size_t number = 1; number + 1 < points.size(); ++number) {
            if (number % 4 != 0) {
                points[number].kind = LineEnd::Hyphen;
                points[number].hyphen = 3;
            }
        }
        int row = 0;
        for (int end : breakLines(points, {36, 2})) {
            row = points[size_t(end)].kind == LineEnd::Hyphen ? row + 1 : 0;
            QVERIFY(row <= 2);
        }
    }

    void titlesAreEvenAndLeaveNoSingleWord()
    {
        const auto points = words(7);
        const auto ends = balanceLines(points, 70); // six words would fit on the first line
        QCOMPARE(ends, (std::vector<int>{4, 7}));
    }

    void noWordOfATitleStandsAloneOnTheLastLine()
    {
        // Four short words and a long one: as even as can be would be 4 + 1.
        std::vector<BreakPoint> points{{0, 0, 0, 0, 0, 0, LineEnd::Start}};
        double end = 0;
        for (double word : {10.0, 10.0, 10.0, 10.0, 45.0}) {
            end += word;
            points.push_back({0, end, end + 2, 0, 0, 0, LineEnd::Space});
            end += 2;
        }
        points.back().kind = LineEnd::Paragraph;
        QCOMPARE(balanceLines(points, 70), (std::vector<int>{3, 5}));
    }

    void aTitleThatFitsIsOneLine() { QCOMPARE(balanceLines(words(4), 100), std::vector<int>{4}); }

    void nothingIsNoLine()
    {
        QVERIFY(breakWhole({{}}, {100, 2}).empty());
        QVERIFY(breakLines({{}}, {100, 2}).empty());
    }

    void aStoppedBreakerGivesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(breakWhole(words(5000), {70, 2}, stop.get_token()).empty());
        QVERIFY(breakLines(words(5000), {70, 2}, stop.get_token()).empty());
    }
};

TARJUMAN_TEST(tst_LineBreaker)
#include "tst_LineBreaker.moc"
