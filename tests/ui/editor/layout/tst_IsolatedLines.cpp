#include "ui/editor/layout/IsolatedLines.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/editor/layout/PairedLayout.h"

#include <QSignalSpy>

#include <algorithm>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;
using ui::IsolatedLines;
using ui::SideStep;

class tst_IsolatedLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGroupsOfANumberStandFromLeftToRight_data()
    {
        QTest::addColumn<QString>("run");
        QTest::newRow("a telephone number") << u"+966 11 405 7000"_s;
        QTest::newRow("a date") << u"22-5-2024"_s;
        QTest::newRow("an address") << u"https://example.org/"_s;
        QTest::newRow("a name") << u"@exemple"_s;
        for (const char* piece : {"(+971) 4-321-7654", "+213661234567", "(0801) 00-22-44", "+12°C", "C++",
                                  ".NET", "/opt/data", "7 400", "2024-2026", "2+5=7", "120$", "2.5%"})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }

    void theGroupsOfANumberStandFromLeftToRight()
    {
        QFETCH(QString, run);
        EditorStage stage;
        const QString text = u"راجعوا "_s + run + u" الآن"_s;
        stage.openTexts({u"Un."_s}, {text}, u"1-1"_s);
        QVERIFY(IsolatedLines::of(block(stage)));
        const int start = int(text.indexOf(run));
        double x = -1;
        for (int i = start; i < start + run.size(); ++i) {
            const auto pieces = layout(stage).piecesOf(0, i, 1);
            if (pieces.isEmpty()) // a space has no glyph of its own in every font
                continue;
            QVERIFY2(pieces.first().left > x, qPrintable(text.mid(i, 1)));
            x = pieces.first().left;
        }
        const auto before = layout(stage).piecesOf(0, 0, 6);
        QVERIFY(before.first().left >= x);
    }

    void piecesBesideEachOtherRunAsTheParagraph()
    {
        EditorStage stage;
        const QString text = u"أعلن مركز CIMCT 22/5/2024, \"test\"?"_s;
        stage.openTexts({u"Un."_s}, {text}, u"1-1"_s);
        double x = 1e6;
        for (const QString& part : {u"CIMCT"_s, u"22/"_s, u"\"test"_s, u"test"_s, u"\"?"_s, u"?"_s}) {
            const auto pieces = layout(stage).piecesOf(0, int(text.indexOf(part)), 1);
            QVERIFY2(!pieces.isEmpty() && pieces.first().left < x, qPrintable(part));
            x = pieces.first().left;
        }
    }

    void neitherTextNorDocumentHoldTheIsolates()
    {
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {number}, u"1-1"_s);
        QVERIFY(IsolatedLines::of(block(stage)));
        QCOMPARE(stage.textOf(Language::Arabic, 0), number);
        QCOMPARE(block(stage).text(), number);
        QVERIFY(!stage.editor().area().text(Language::Arabic).canUndo());
        QCOMPARE(stage.disagreement(), QString());
    }

    // Every place has one caret, is hit where it is drawn, and is passed by the arrow keys.
    void theCaretGoesThroughARunAsTheEyeSeesIt()
    {
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {number}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 0});
        auto& column = stage.column(Language::Arabic);
        QSet<int> seen{0};
        double x = lines(stage).caretX(0);
        for (int i = 0; i < number.size(); ++i) {
            QTest::keyClick(&column, Qt::Key_Left);
            const int place = column.textCursor().position();
            QVERIFY2(lines(stage).caretX(place) <= x + 0.01, qPrintable(QString::number(place)));
            x = lines(stage).caretX(place);
            seen.insert(place);
        }
        QCOMPARE(seen.size(), number.size() + 1);
        for (int i = 0; i < number.size(); ++i)
            QTest::keyClick(&column, Qt::Key_Right);
        QCOMPARE(column.textCursor().position(), 0);
        const int middle = int(number.indexOf(u"405")) + 1;
        const QPointF point(lines(stage).caretX(middle), layout(stage).topOf(0) + 20);
        QCOMPARE(layout(stage).hitTest(point, Qt::FuzzyHit), middle);
    }

    void whatIsTypedIntoARunKeepsItsOrder()
    {
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {number}, u"1-1"_s);
        const int place = int(number.indexOf(u"405"));
        stage.focus(Language::Arabic, {0, place});
        stage.type(Language::Arabic, u"9"_s);
        QVERIFY(IsolatedLines::of(block(stage)));
        const auto typed = layout(stage).piecesOf(0, place, 1);
        const auto next = layout(stage).piecesOf(0, place + 1, 1);
        QVERIFY(typed.first().left < next.first().left);
        stage.column(Language::Arabic).selectAll();
        stage.type(Language::Arabic, u"و"_s);
        QVERIFY(!IsolatedLines::of(block(stage)));
        QCOMPARE(stage.disagreement(), QString());
    }

    void itCanBeSwitchedOff()
    {
        EditorStage stage;
        stage.openTexts({number}, {number}, u"1-1"_s);
        QVERIFY(!IsolatedLines::of(stage.column(Language::French).document()->firstBlock()));
        text::WritingChoices choices;
        choices.wanted.removeAll(text::WritingHelp::NumberOrder);
        stage.editor().setWritingChoices(choices);
        layout(stage).textLayout(0);
        QVERIFY(!IsolatedLines::of(block(stage)));
        stage.editor().setWritingChoices({});
        layout(stage).textLayout(0);
        QVERIFY(IsolatedLines::of(block(stage)));
    }

    void noWidthOfTheColumnLosesTheOrder()
    {
        const QString text =
            u"الهاتف (+971) 4-321-7654 بين −5°C و+12°C، لغة C++ و.NET في /opt/data بسعر 7 400 درهم أو 120$، "
            u"والفترة 2024-2026 و+32 (0)2 555 12 34، والنسبة 2.5% عند CIMCT 22/5/2024، UNESCO. "_s;
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {text.repeated(3)}, u"1-1"_s);
        for (int width = 500; width < 1100; width += 23) {
            stage.editor().resize(width, 500);
            layout(stage).textLayout(0);
            QVERIFY2(IsolatedLines::of(block(stage)), qPrintable(QString::number(width)));
        }
        QCOMPARE(stage.disagreement(), QString());
    }

    void linesBreakWhereTheyDid()
    {
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {(number + u' ').repeated(30)}, u"1-1"_s);
        QVERIFY(layout(stage).textLayout(0).lineCount() > 5);
        QVERIFY(IsolatedLines::of(block(stage)));
        QCOMPARE(stage.disagreement(), QString());
    }

    void upAndDownKeepTheCaretWhereTheEyeFollowsIt_data()
    {
        QTest::addColumn<QString>("text");
        const QString filling = u"اجتمعت اللجنة اليوم في معهد المدينة القديمة مع الوفود "_s;
        QTest::newRow("telephone numbers") << (number + u' ').repeated(20);
        QTest::newRow("dates") << (filling + u"22-5-2024 "_s).repeated(12);
        QTest::newRow("addresses") << (filling + u"https://example.org/ "_s).repeated(12);
        QTest::newRow("acronyms in brackets") << (u"(UNESCO) "_s + filling).repeated(12);
        QTest::newRow("none of them") << filling.repeated(12);
    }

    // From every third place of a line, down and up again: each time to what is drawn nearest on that line.
    void upAndDownKeepTheCaretWhereTheEyeFollowsIt()
    {
        QFETCH(QString, text);
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {text}, u"1-1"_s);
        auto& column = stage.column(Language::Arabic);
        const QTextLayout& shown = layout(stage).textLayout(0);
        QVERIFY(shown.lineCount() > 3);
        for (int line = 0; line + 1 < shown.lineCount(); ++line) {
            const int first = shown.lineAt(line).textStart();
            for (int place = first; place < shown.lineAt(line + 1).textStart() - 1; place += 3) {
                stage.focus(Language::Arabic, {0, place});
                const double x = ui::caretX(layout(stage), place);
                QTest::keyClick(&column, Qt::Key_Down);
                QCOMPARE(distanceFrom(stage, x), nearestOn(stage, line + 1, x));
                QTest::keyClick(&column, Qt::Key_Up);
                QCOMPARE(distanceFrom(stage, x), 0.0);
            }
        }
    }

    void upAndDownSelectWithShift()
    {
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {(number + u' ').repeated(20)}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 5});
        auto& column = stage.column(Language::Arabic);
        QTest::keyClick(&column, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(column.textCursor().anchor(), 5);
        QVERIFY(column.textCursor().position() >= layout(stage).textLayout(0).lineAt(1).textStart());
        QTest::keyClick(&column, Qt::Key_Up);
        QVERIFY(!column.textCursor().hasSelection());
    }

    void homeAndEndStandAtTheEdgesOfTheLine_data()
    {
        QTest::addColumn<QString>("text");
        const QString word = u"اجتمعت"_s;
        QTest::newRow("a number first") << u"22-5-2024 "_s + word;
        QTest::newRow("a number last") << word + u" 22-5-2024"_s;
        QTest::newRow("nothing but a number") << u"+966 11 405 7000"_s;
        QTest::newRow("a Latin name last") << word + u" @exemple"_s;
        QTest::newRow("a number in the middle") << word + u" 22-5-2024 "_s + word;
    }

    void homeAndEndStandAtTheEdgesOfTheLine()
    {
        QFETCH(QString, text);
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {text}, u"1-1"_s);
        QVERIFY(IsolatedLines::of(block(stage)));
        stage.focus(Language::Arabic, {0, int(text.size()) / 2});
        auto& column = stage.column(Language::Arabic);
        const auto all = layout(stage).piecesOf(0, 0, int(text.size()));
        QTest::keyClick(&column, Qt::Key_Home);
        QCOMPARE(column.caret().offset, 0);
        QVERIFY(qAbs(ui::caretX(layout(stage), 0) - all.last().right) < 1);
        QTest::keyClick(&column, Qt::Key_End);
        QCOMPARE(column.caret().offset, int(text.size()));
        QVERIFY(qAbs(ui::caretX(layout(stage), int(text.size())) - all.first().left) < 1);
    }

    // Word by word to the end and back, by the same stops; each word that stands by itself is one.
    void wordsAreSteppedThroughAmongRuns()
    {
        const QString text =
            u"قالت شركة Airbus (باريس) في 22-5-2024 إنها افتتحت https://example.org/ar اليوم"_s;
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {text}, u"1-1"_s);
        QVERIFY(IsolatedLines::of(block(stage)));
        stage.focus(Language::Arabic, {0, 0});
        auto& column = stage.column(Language::Arabic);
        QList<int> there{0};
        for (int key = 0; key < text.size() && there.last() < text.size(); ++key) {
            QTest::keyClick(&column, Qt::Key_Left, Qt::ControlModifier);
            QVERIFY(column.caret().offset > there.last());
            there.append(column.caret().offset);
        }
        for (int start = int(text.indexOf(u' ')); start >= 0; start = int(text.indexOf(u' ', start + 1)))
            QVERIFY2(there.contains(start + 1), qPrintable(text.mid(start + 1, 8)));
        QList<int> back{int(text.size())};
        for (int key = 0; key < text.size() && back.last() > 0; ++key) {
            QTest::keyClick(&column, Qt::Key_Right, Qt::ControlModifier);
            QVERIFY(column.caret().offset < back.last());
            back.append(column.caret().offset);
        }
        std::ranges::reverse(back);
        QCOMPARE(back, there);
        QTest::keyClick(&column, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(column.textCursor().selectedText(), u"قالت "_s);
    }

    void pagesAreTurnedAmongRuns()
    {
        QStringList paragraphs;
        for (int each = 0; each < 40; ++each)
            paragraphs.append(u"اجتمعت اللجنة في 22-5-2024 مع وفد UNESCO، هاتف %1 "_s.arg(each).repeated(3));
        EditorStage stage;
        stage.openTexts(QStringList(40, u"Un."_s), paragraphs, QStringList(40, u"1-1"_s).join(u' '));
        stage.focus(Language::Arabic, {0, 12});
        auto& column = stage.column(Language::Arabic);
        const double x = ui::caretX(layout(stage), column.textCursor().position());
        QList<int> rows{0};
        for (int key = 0; key < 60 && rows.last() < 39; ++key) {
            QTest::keyClick(&column, Qt::Key_PageDown);
            rows.append(column.caret().paragraph);
            QVERIFY(rows.last() >= rows[rows.size() - 2]);
        }
        QCOMPARE(rows.last(), 39);
        QVERIFY(rows[1] > 0);
        for (int key = 0; key < 60 && column.caret().paragraph > 0; ++key)
            QTest::keyClick(&column, Qt::Key_PageUp);
        QCOMPARE(column.caret().paragraph, 0);
        QVERIFY(qAbs(ui::caretX(layout(stage), column.textCursor().position()) - x) < 12);
        QTest::keyClick(&column, Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(column.textCursor().hasSelection());
    }

    void whatIsSelectedIsPaintedWhereItsLettersStand_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const int run = int(number.indexOf(u'+'));
        const int end = int(number.indexOf(u"7000")) + 4;
        QTest::newRow("the number") << run << end;
        QTest::newRow("its first group") << run << run + 4;
        QTest::newRow("its last group") << end - 4 << end;
        QTest::newRow("a group in the middle") << run + 8 << run + 11;
        QTest::newRow("from before it into it") << run - 5 << run + 4;
        QTest::newRow("out of it to what follows") << end - 4 << end + 6;
        QTest::newRow("everything") << 0 << int(number.size());
    }

    void whatIsSelectedIsPaintedWhereItsLettersStand()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {number}, u"1-1"_s);
        const auto place = layout(stage).piecesOf(0, from, to - from);
        QImage image(900, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QTextLayout::FormatRange selection{from, to - from, {}};
        selection.format.setBackground(Qt::yellow);
        lines(stage).draw(painter, {}, {selection}, image.rect());
        painter.end();
        const auto isYellow = [&image](double x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(int(x), y) == Qt::yellow)
                    return true;
            }
            return false;
        };
        int yellow = 0;
        double wide = 0;
        for (int x = 0; x < image.width(); ++x)
            yellow += isYellow(x);
        for (const ui::StretchPiece& piece : place) {
            QVERIFY(isYellow(piece.left + 1) && isYellow((piece.left + piece.right) / 2));
            wide += piece.right - piece.left;
        }
        QVERIFY2(qAbs(yellow - wide) < 12, qPrintable(u"%1 for %2"_s.arg(yellow).arg(wide))); // spaces
    }

    // The caret blinks where it is drawn: all of the paragraph is painted again when it moves.
    void theParagraphOfTheCaretIsPaintedAgain()
    {
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {number}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 0});
        QSignalSpy updates(&layout(stage), &QAbstractTextDocumentLayout::update);
        stage.column(Language::Arabic).setCaret({0, 14});
        QVERIFY(!updates.isEmpty());
    }

private:
    const QString number = u"للاستفسار هاتف +966 11 405 7000 صباحا"_s;

    static double distanceFrom(EditorStage& stage, double x)
    {
        const int place = stage.column(Language::Arabic).textCursor().position();
        return qAbs(ui::caretX(layout(stage), place) - x);
    }

    static double nearestOn(EditorStage& stage, int number, double x)
    {
        const QTextLayout& shown = layout(stage).textLayout(0);
        const QTextLine line = shown.lineAt(number);
        double nearest = 1e6;
        // The end of a line that another follows is drawn at the beginning of that one.
        const int last = line.textStart() + line.textLength() - (number + 1 < shown.lineCount() ? 1 : 0);
        for (int place = line.textStart(); place <= last; ++place)
            nearest = std::min(nearest, qAbs(ui::caretX(layout(stage), place) - x));
        return nearest;
    }

    static QTextBlock block(EditorStage& stage)
    {
        layout(stage).textLayout(0);
        return stage.column(Language::Arabic).document()->firstBlock();
    }

    static ui::PairedLayout& layout(EditorStage& stage)
    {
        return stage.column(Language::Arabic).text().layout();
    }

    static const IsolatedLines& lines(EditorStage& stage) { return *IsolatedLines::of(block(stage)); }
};

TARJUMAN_WIDGET_TEST(tst_IsolatedLines)
#include "tst_IsolatedLines.moc"
