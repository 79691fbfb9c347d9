#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

#include <QInputMethodEvent>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

class tst_TypingHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsCorrectedOnBothSides()
    {
        EditorStage stage;
        open(stage);
        stage.focus(Language::French, {0, 2});
        stage.type(Language::French, u"; l'un"_s);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un\u202f; l’un"_s);
        stage.focus(Language::Arabic, {0, 3});
        stage.type(Language::Arabic, u", ثم"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"نعم، ثم"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void oneUndoTakesTheCorrectionBackAlone()
    {
        EditorStage stage;
        open(stage);
        stage.focus(Language::French, {0, 2});
        stage.type(Language::French, u" mot?"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Un mot?"_s);
        QCOMPARE(stage.column(Language::French).caret(), (ui::Place{0, 7}));
        stage.type(Language::French, u" oui"_s); // it does not come back with the next letter
        QCOMPARE(stage.textOf(Language::French, 0), u"Un mot? oui"_s);
        while (stage.editor().area().text(Language::French).canUndo())
            stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Un"_s);
    }

    void redoCorrectsAgain()
    {
        EditorStage stage;
        open(stage);
        stage.focus(Language::French, {0, 2});
        stage.type(Language::French, u"?"_s);
        stage.trigger("editUndo");
        stage.trigger("editRedo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Un\u202f?"_s);
        QCOMPARE(stage.column(Language::French).caret(), (ui::Place{0, 4}));
    }

    void theCaretStaysBehindWhatWasTyped()
    {
        EditorStage stage;
        open(stage);
        stage.focus(Language::French, {0, 0});
        stage.type(Language::French, u"\"Non\" "_s);
        QCOMPARE(stage.textOf(Language::French, 0), u"«\u202fNon\u202f» Un"_s);
        QCOMPARE(stage.column(Language::French).caret(), (ui::Place{0, 8}));
    }

    void returnSettlesWhatWaitedForASpace()
    {
        EditorStage stage;
        open(stage);
        stage.focus(Language::French, {0, 2});
        stage.type(Language::French, u" 2031:"_s);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un 2031:"_s);
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un 2031\u00a0:"_s);
        QCOMPARE(stage.column(Language::French).caret(), (ui::Place{1, 0}));
        QCOMPARE(stage.disagreement(), QString());
    }

    void inputMethodsAreHelpedToo()
    {
        EditorStage stage;
        open(stage);
        stage.focus(Language::French, {0, 2});
        QInputMethodEvent event;
        event.setCommitString(u"?"_s);
        QCoreApplication::sendEvent(&stage.column(Language::French), &event);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un\u202f?"_s);
    }

    void boldWordsStayBold()
    {
        EditorStage stage;
        open(stage);
        auto paragraph = stage.release().paragraphs.french.first();
        paragraph.spans = {{0, 2, release::Span::Kind::Bold, {}}};
        stage.editor().area().text(Language::French).replace(0, 1, {paragraph}, stage.release().pairs, {});
        stage.editor().area().text(Language::French).correct({0, 2}, {0, 0, u"\u202f"_s});
        QCOMPARE(stage.release().paragraphs.french.first().spans,
                 (QList<release::Span>{{1, 2, release::Span::Kind::Bold, {}}}));
    }

    void switchedOffItLeavesTheKeysAlone()
    {
        EditorStage stage;
        open(stage);
        stage.editor().setWritingChoices({.wanted = {}});
        stage.focus(Language::French, {0, 2});
        stage.type(Language::French, u"?"_s);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un?"_s);
    }

private:
    static void open(EditorStage& stage)
    {
        stage.openTexts({u"Un"_s}, {u"نعم"_s}, u"1-1"_s);
        stage.editor().setWritingChoices({});
    }
};

TARJUMAN_WIDGET_TEST(tst_TypingHelp)
#include "tst_TypingHelp.moc"
