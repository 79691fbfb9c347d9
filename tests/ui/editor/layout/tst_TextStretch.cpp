#include "tests/support/TestMain.h"
#include "ui/editor/layout/TextStretch.h"

#include <QTest>
#include <QTextLayout>

using namespace tarjuman::ui;
using namespace Qt::StringLiterals;

class tst_TextStretch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordHasOnePiece()
    {
        QTextLayout layout(u"un mot ici"_s);
        lay(layout, 500, Qt::LeftToRight);
        const auto pieces = piecesOf(layout, 3, 3);
        QCOMPARE(pieces.size(), 1);
        QVERIFY(std::abs(pieces[0].left - layout.lineAt(0).cursorToX(3)) < 1);
        QVERIFY(std::abs(pieces[0].right - layout.lineAt(0).cursorToX(6)) < 1);
        QCOMPARE(pieces[0].baseline, layout.lineAt(0).y() + layout.lineAt(0).ascent());
    }

    void aStretchOverLinesHasAPieceOnEach()
    {
        QTextLayout layout(u"un mot "_s.repeated(20));
        lay(layout, 100, Qt::LeftToRight);
        QVERIFY(layout.lineCount() > 3);
        QCOMPARE(piecesOf(layout, 0, int(layout.text().size())).size(), layout.lineCount());
    }

    void aNumberWithinArabicStandsWhereItIsDrawn()
    {
        QTextLayout layout(u"عام 2024 في"_s);
        lay(layout, 500, Qt::RightToLeft);
        const auto number = piecesOf(layout, 4, 4);
        const auto before = piecesOf(layout, 0, 3);
        const auto after = piecesOf(layout, 9, 2);
        QCOMPARE(number.size(), 1);
        QVERIFY(number[0].right <= before[0].left);
        QVERIFY(number[0].left >= after[0].right);
    }

    void nothingIsNowhere()
    {
        QTextLayout layout(u"mot"_s);
        lay(layout, 100, Qt::LeftToRight);
        QVERIFY(piecesOf(layout, 0, 0).isEmpty());
        QVERIFY(piecesOf(layout, 10, 5).isEmpty());
    }

private:
    static void lay(QTextLayout& layout, double width, Qt::LayoutDirection direction)
    {
        QTextOption option;
        option.setTextDirection(direction);
        layout.setTextOption(option);
        layout.beginLayout();
        double y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
    }
};

TARJUMAN_WIDGET_TEST(tst_TextStretch)
#include "tst_TextStretch.moc"
