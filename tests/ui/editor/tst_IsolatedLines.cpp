#include "ui/editor/IsolatedLines.h"

#include "tests/ui/editor/EditorStage.h"
#include "ui/editor/PairedLayout.h"

#include <QSignalSpy>

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
        QCOMPARE(lines(stage).offsetAt(0, lines(stage).caretX(middle)), middle);
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

    void linesBreakWhereTheyDid()
    {
        EditorStage stage;
        stage.openTexts({u"Un."_s}, {(number + u' ').repeated(30)}, u"1-1"_s);
        QVERIFY(layout(stage).textLayout(0).lineCount() > 5);
        QVERIFY(IsolatedLines::of(block(stage)));
        QCOMPARE(stage.disagreement(), QString());
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

QTEST_MAIN(tst_IsolatedLines)
#include "tst_IsolatedLines.moc"
