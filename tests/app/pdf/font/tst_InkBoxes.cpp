#include "app/pdf/font/InkBoxes.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_InkBoxes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLigatureGivesABoxToEachLetter()
    {
        const auto boxes = boxesOf({{7, 0, 0, 900}}, u"ffi", Direction::LeftToRight);
        QCOMPARE(boxes.size(), size_t(3));
        QCOMPARE(boxes[0].text, u"f"_s);
        QCOMPARE(boxes[2].text, u"i"_s);
        QCOMPARE(boxes[0].advance + boxes[1].advance + boxes[2].advance, 900);
        QCOMPARE(boxes[0].ink.size(), size_t(1));
        QVERIFY(boxes[1].ink.empty() && boxes[2].ink.empty());
    }

    void arabicBoxesRunFromTheRight()
    {
        // Visual order: mark, then its letter.
        const auto boxes = boxesOf({{8, 30, 400, 0}, {7, 0, 0, 600}}, u"مُ", Direction::RightToLeft);
        QCOMPARE(boxes.size(), size_t(2));
        QCOMPARE(boxes[1].text, u"م"_s); // the first letter stands at the right
        QCOMPARE(boxes[1].ink.front().glyph, 7u);
        QCOMPARE(boxes[1].ink.front().x, -300); // its ink stays where it was
        QCOMPARE(boxes[0].ink.front().glyph, 8u);
    }

    void marksThatFollowOneAnotherAreOneBox()
    {
        const auto boxes =
            boxesOf({{8, 30, 400, 0}, {7, 0, 0, 600}}, u"\u0642\u064E\u0651", Direction::RightToLeft);
        QCOMPARE(boxes.size(), size_t(2));
        QCOMPARE(boxes[0].text, u"\u064E\u0651"_s);
        QCOMPARE(boxes[0].length, 2);
        QCOMPARE(boxes[1].text, u"\u0642"_s);
    }

    void aJoinerBelongsToTheLetterBefore()
    {
        const auto boxes = boxesOf({{7, 0, 0, 500}}, u"ه\u200D", Direction::RightToLeft);
        QCOMPARE(boxes.size(), size_t(1));
        QCOMPARE(boxes[0].length, 2);
        QCOMPARE(boxes[0].text, u"ه"_s);
    }

    void narrowBoxesShareAndInkStays()
    {
        std::vector<InkBox> boxes{{{{1, 0, 0}}, 20, u"a"_s}, {{{2, 0, 0}}, 380, u"b"_s}};
        shareNarrowBoxes(boxes, 120);
        QCOMPARE(boxes[0].advance, 200);
        QCOMPARE(boxes[1].advance, 200);
        QCOMPARE(boxes[1].ink.front().x, -180);
    }
};

TARJUMAN_TEST(tst_InkBoxes)
#include "tst_InkBoxes.moc"
