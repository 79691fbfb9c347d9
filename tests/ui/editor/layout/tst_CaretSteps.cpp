#include "ui/editor/layout/CaretSteps.h"

#include "tests/ui/editor/EditorStage.h"

#include "tests/support/TestMain.h"
#include "ui/editor/layout/PairedLayout.h"

#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMimeData>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;
using ui::Place;

// Where the caret is drawn.
static double caretX(EditorStage& stage, Language language)
{
    const auto& column = stage.column(language);
    const QTextBlock block = column.textCursor().block();
    const auto& layout = stage.column(language).text().layout().textLayout(block.blockNumber());
    const int offset = column.textCursor().positionInBlock();
    return layout.lineForTextPosition(offset).cursorToX(offset);
}

class tst_CaretSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theArrowGoesWhereItPoints_data()
    {
        QTest::addColumn<QString>("arabic");
        QTest::newRow("Arabic alone") << u"تنعقد اللجنة غدا"_s;
        QTest::newRow("a Latin name") << u"قالت شركة Airbus أمس"_s;
        QTest::newRow("a date") << u"الرياض 24/5/2024 م"_s;
        QTest::newRow("with marks") << u"قال مُحَمَّدٌ ثم"_s;
    }

    // Every step to the left goes left, and all of the text is passed; so back to the right.
    void theArrowGoesWhereItPoints()
    {
        QFETCH(QString, arabic);
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {arabic}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 0});
        auto& column = stage.column(Language::Arabic);
        QSet<int> seen{0};
        double x = caretX(stage, Language::Arabic);
        for (const auto key : {Qt::Key_Left, Qt::Key_Right}) {
            for (int i = 0; i < arabic.size(); ++i) {
                const int before = column.textCursor().position();
                QTest::keyClick(&column, key);
                const int after = column.textCursor().position();
                if (after == before)
                    break;
                seen.insert(after);
                const double now = caretX(stage, Language::Arabic);
                QVERIFY2(key == Qt::Key_Left ? now <= x + 0.01 : now >= x - 0.01,
                         qPrintable(u"from %1 to %2"_s.arg(before).arg(after)));
                x = now;
            }
        }
        QVERIFY(seen.contains(int(arabic.size())));
        QCOMPARE(column.textCursor().position(), 0);
    }

    void stepsGoOnIntoTheNextParagraph()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"واحد"_s, u"اثنان"_s}, u"1-1 1-1"_s);
        stage.focus(Language::French, {0, 2});
        auto& french = stage.column(Language::French);
        QTest::keyClick(&french, Qt::Key_Right);
        QCOMPARE(french.caret(), (Place{1, 0}));
        QTest::keyClick(&french, Qt::Key_Left);
        QCOMPARE(french.caret(), (Place{0, 2}));
        stage.focus(Language::Arabic, {0, 4});
        auto& arabic = stage.column(Language::Arabic);
        QTest::keyClick(&arabic, Qt::Key_Left);
        QCOMPARE(arabic.caret(), (Place{1, 0}));
        QTest::keyClick(&arabic, Qt::Key_Right);
        QCOMPARE(arabic.caret(), (Place{0, 4}));
    }

    void theSettingMovesByLetters()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"شركة Airbus أمس"_s}, u"1-1"_s);
        stage.trigger("viewLogicalCaret");
        stage.focus(Language::Arabic, {0, 5});
        for (int offset = 6; offset <= 13; ++offset) {
            QTest::keyClick(&stage.column(Language::Arabic), Qt::Key_Left);
            QCOMPARE(stage.column(Language::Arabic).caret().offset, offset);
        }
        stage.trigger("viewLogicalCaret");
        QTest::keyClick(&stage.column(Language::Arabic), Qt::Key_Right);
        QVERIFY(stage.column(Language::Arabic).caret().offset != 14);
    }

    void anArrowLeavesTheSelectionAtItsSide()
    {
        EditorStage stage;
        stage.openTexts({u"Un mot"_s}, {u"تنعقد اللجنة"_s}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 0});
        auto& column = stage.column(Language::Arabic);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&column, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(column.textCursor().selectedText(), u"تنع"_s);
        QTest::keyClick(&column, Qt::Key_Right);
        QCOMPARE(column.caret().offset, 0);
        QVERIFY(!column.textCursor().hasSelection());
    }

    void aSelectionRunsOverBothDirections()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"شركة Airbus أمس"_s}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 0});
        auto& column = stage.column(Language::Arabic);
        QTest::keyClick(&column, Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(column.textCursor().selectedText(), u"شركة Airbus أمس"_s);
        stage.trigger("editCut");
        QCOMPARE(stage.textOf(Language::Arabic, 0), QString());
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"شركة Airbus أمس"_s);
    }

    void wordsAndLines()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité siège"_s}, {u"تنعقد اللجنة غدا"_s}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 0});
        auto& arabic = stage.column(Language::Arabic);
        QTest::keyClick(&arabic, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(arabic.caret().offset, 6);
        QTest::keyClick(&arabic, Qt::Key_End);
        QCOMPARE(arabic.caret().offset, 16);
        QTest::keyClick(&arabic, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(arabic.caret().offset, 13);
        QTest::keyClick(&arabic, Qt::Key_Home);
        QCOMPARE(arabic.caret().offset, 0);
    }

    void backspaceTakesAMarkAndDeleteTheLetterWithItsMarks()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"مُحَمَّد"_s}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 7});
        QTest::keyClick(&stage.column(Language::Arabic), Qt::Key_Backspace);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"مُحَمَّد"_s.remove(6, 1));
        stage.trigger("editUndo");
        stage.focus(Language::Arabic, {0, 0});
        QTest::keyClick(&stage.column(Language::Arabic), Qt::Key_Delete);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"حَمَّد"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aDoubleClickTakesTheWordWithItsMarks()
    {
        EditorStage stage;
        stage.openTexts({u"Vers l’institut, enfin"_s}, {u"قال مُحَمَّدٌ، ثم"_s}, u"1-1"_s);
        const auto doubleClick = [&](Language language, int offset) {
            auto& column = stage.column(language);
            QTextCursor cursor = column.textCursor();
            cursor.setPosition(offset);
            const QPoint place = column.cursorRect(cursor).center();
            QTest::mouseDClick(column.viewport(), Qt::LeftButton, {}, place);
            return column.textCursor().selectedText();
        };
        QCOMPARE(doubleClick(Language::Arabic, 6), u"مُحَمَّدٌ"_s);
        QCOMPARE(doubleClick(Language::French, 10), u"institut"_s);
    }

    void anInputMethodComposesAndADeadKeyGivesItsLetter()
    {
        EditorStage stage;
        stage.openTexts({u"fete"_s}, {u"في"_s}, u"1-1"_s);
        auto& french = stage.column(Language::French);
        QTextCursor cursor = french.textCursor();
        stage.focus(Language::French, {0, 1});
        french.textCursor().deleteChar();
        QInputMethodEvent dead(u"^"_s, {});
        QCoreApplication::sendEvent(&french, &dead);
        QCOMPARE(stage.textOf(Language::French, 0), u"fte"_s); // not written yet
        QInputMethodEvent letter(QString(), {});
        letter.setCommitString(u"ê"_s);
        QCoreApplication::sendEvent(&french, &letter);
        QCOMPARE(stage.textOf(Language::French, 0), u"fête"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"fte"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void theDirectionOfTyping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        const QString mixed = u"شركة Airbus أمس"_s;
        QTest::newRow("at the start") << mixed << 0 << Qt::RightToLeft;
        QTest::newRow("behind an Arabic letter") << mixed << 2 << Qt::RightToLeft;
        QTest::newRow("between both") << mixed << 5 << Qt::RightToLeft;
        QTest::newRow("behind a Latin letter") << mixed << 7 << Qt::LeftToRight;
        QTest::newRow("in a space between Latin words") << u"في Le Monde"_s << 6 << Qt::LeftToRight;
        QTest::newRow("behind digits") << u"سنة 2024"_s << 8 << Qt::LeftToRight;
        QTest::newRow("behind the last space") << u"في Paris "_s << 9 << Qt::RightToLeft;
    }

    void theDirectionOfTyping()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        QTEST(ui::typingDirection(text, offset, Qt::RightToLeft), "direction");
    }

    void whatIsDraggedWithinATextIsOneStep()
    {
        EditorStage stage;
        stage.openTexts({u"un deux trois"_s, u"quatre"_s}, {u"في"_s}, u"1-1 1-0"_s);
        auto& text = stage.column(Language::French).text();
        QCOMPARE(text.move(0, 3, 8), (Place{0, 8}));
        QCOMPARE(stage.textOf(Language::French, 0), u"deux un trois"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"un deux trois"_s);
        QCOMPARE(text.move(8, 13, 0), (Place{0, 5}));
        QCOMPARE(stage.textOf(Language::French, 0), u"troisun deux "_s);
        stage.trigger("editUndo");
        QCOMPARE(text.move(3, 7, 16), (Place{1, 6}));
        QCOMPARE(stage.textOf(Language::French, 0), u"un  trois"_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"qudeuxatre"_s);
        QCOMPARE(text.move(1, 4, 2), (Place{0, 2})); // onto itself
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"un deux trois"_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"quatre"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aDropFromElsewhereIsCleanText()
    {
        EditorStage stage;
        stage.openTexts({u"un trois"_s}, {u"في"_s}, u"1-1"_s);
        auto& column = stage.column(Language::French);
        QTextCursor cursor = column.textCursor();
        cursor.setPosition(3);
        QMimeData data;
        data.setText(u"deux\t"_s);
        const QPoint place = column.cursorRect(cursor).center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(column.viewport(), &enter);
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(column.viewport(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(stage.textOf(Language::French, 0), u"un deux trois"_s);
        QCOMPARE(column.caret(), (Place{0, 8}));
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"un trois"_s);
    }

    void enterInAnEmptyItemEndsTheList()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"في"_s}, u"1-1"_s);
        stage.focus(Language::French, {0, 2});
        stage.trigger("role_list-item");
        auto& column = stage.column(Language::French);
        QTest::keyClick(&column, Qt::Key_Return);
        QCOMPARE(stage.release().paragraphs.french.size(), 2);
        QCOMPARE(stage.release().paragraphs.french.last().role, release::Role::ListItem);
        QTest::keyClick(&column, Qt::Key_Return);
        QCOMPARE(stage.release().paragraphs.french.size(), 2);
        QCOMPARE(stage.release().paragraphs.french.last().role, release::Role::Body);
        QCOMPARE(stage.disagreement(), QString());
    }
};

TARJUMAN_WIDGET_TEST(tst_CaretSteps)
#include "tst_CaretSteps.moc"
