#include "ui/editor/commands/StyleCommands.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using release::Paragraph;
using release::Span;
using text::Language;
using ui::Place;
using Kind = Span::Kind;

static void select(EditorStage& stage, Language language, Place from, Place to)
{
    auto& column = stage.column(language);
    column.setFocus();
    QTextCursor cursor = column.textCursor();
    cursor.setPosition(column.text().positionOf(from));
    cursor.setPosition(column.text().positionOf(to), QTextCursor::KeepAnchor);
    column.setTextCursor(cursor);
}

static QList<Span> spansOf(EditorStage& stage, Language language, int paragraph = 0)
{
    return stage.release().paragraphs[language].value(paragraph).spans;
}

static QFont fontAt(EditorStage& stage, Language language, int position)
{
    QTextCursor cursor(stage.column(language).document());
    cursor.setPosition(position + 1); // the format of the letter before
    return cursor.charFormat().font();
}

class tst_StyleCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boldIsStoredShownAndUndone()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité siège"_s}, {u"تنعقد اللجنة"_s}, u"1-1"_s);
        select(stage, Language::French, {0, 3}, {0, 9});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(spansOf(stage, Language::French), (QList<Span>{{3, 6, Kind::Bold}}));
        QVERIFY(fontAt(stage, Language::French, 4).bold());
        QVERIFY(!fontAt(stage, Language::French, 10).bold());
        stage.trigger("editUndo");
        QVERIFY(spansOf(stage, Language::French).isEmpty());
        QVERIFY(!fontAt(stage, Language::French, 4).bold());
        stage.trigger("editRedo");
        QCOMPARE(spansOf(stage, Language::French), (QList<Span>{{3, 6, Kind::Bold}}));
        select(stage, Language::French, {0, 3}, {0, 9});
        stage.trigger("styleBold");
        QVERIFY(spansOf(stage, Language::French).isEmpty());
        QCOMPARE(stage.disagreement(), QString());
    }

    void theWordAroundTheCaretIsMeant()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité siège"_s}, {u"تنعقد اللجنة"_s}, u"1-1"_s);
        stage.focus(Language::Arabic, {0, 8});
        stage.trigger("styleBold");
        QCOMPARE(spansOf(stage, Language::Arabic), (QList<Span>{{6, 6, Kind::Bold}}));
        QVERIFY(spansOf(stage, Language::French).isEmpty());
    }

    void whatIsTypedNextIsMeant()
    {
        EditorStage stage;
        stage.openTexts({u"Le 1 "_s}, {u"في"_s}, u"1-1"_s);
        stage.focus(Language::French, {0, 5});
        stage.trigger("styleSuperscript");
        stage.type(Language::French, u"er"_s);
        stage.trigger("styleSuperscript");
        stage.type(Language::French, u" mai"_s);
        QCOMPARE(stage.textOf(Language::French, 0), u"Le 1 er mai"_s);
        QCOMPARE(spansOf(stage, Language::French), (QList<Span>{{5, 2, Kind::Superscript}}));
        QCOMPARE(stage.disagreement(), QString());
    }

    void severalParagraphsAreOneStep()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s, u"Trois"_s}, {}, u"1-0 1-0 1-0"_s);
        select(stage, Language::French, {0, 1}, {2, 2});
        stage.trigger("styleItalic");
        QCOMPARE(spansOf(stage, Language::French, 0), (QList<Span>{{1, 1, Kind::Italic}}));
        QCOMPARE(spansOf(stage, Language::French, 1), (QList<Span>{{0, 4, Kind::Italic}}));
        QCOMPARE(spansOf(stage, Language::French, 2), (QList<Span>{{0, 2, Kind::Italic}}));
        stage.trigger("editUndo");
        for (int i = 0; i < 3; ++i)
            QVERIFY(spansOf(stage, Language::French, i).isEmpty());
    }

    void typingPartingAndJoiningKeepStyles()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité siège"_s}, {}, u"1-0"_s);
        select(stage, Language::French, {0, 3}, {0, 9});
        stage.trigger("styleBold");
        stage.focus(Language::French, {0, 5});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
        QCOMPARE(spansOf(stage, Language::French, 0), (QList<Span>{{3, 2, Kind::Bold}}));
        QCOMPARE(spansOf(stage, Language::French, 1), (QList<Span>{{0, 4, Kind::Bold}}));
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Backspace);
        QCOMPARE(spansOf(stage, Language::French, 0), (QList<Span>{{3, 6, Kind::Bold}}));
        QVERIFY(fontAt(stage, Language::French, 7).bold());
        QCOMPARE(stage.disagreement(), QString());
    }

    void anAddressMakesALink()
    {
        EditorStage stage;
        stage.openTexts({u"Voir le site"_s}, {}, u"1-0"_s);
        stage.focus(Language::French, {0, 10});
        stage.trigger("styleLink");
        auto* address = stage.editor().findChild<QLineEdit*>(u"linkAddress"_s);
        QVERIFY(address->hasFocus());
        QTest::keyClicks(address, u"www.example.org"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(spansOf(stage, Language::French),
                 (QList<Span>{{8, 4, Kind::Link, u"https://www.example.org"_s}}));
        QVERIFY(stage.column(Language::French).hasFocus());
        stage.trigger("styleLink"); // the caret is within it
        QCOMPARE(address->text(), u"https://www.example.org"_s);
        QTest::keyClick(address, Qt::Key_Escape);
        QCOMPARE(spansOf(stage, Language::French).size(), 1);
        stage.trigger("styleLink");
        address->clear();
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(spansOf(stage, Language::French).isEmpty());
    }

    void anAddressWithoutAWordIsWritten()
    {
        EditorStage stage;
        stage.openTexts({u"Voir "_s}, {}, u"1-0"_s);
        stage.focus(Language::French, {0, 5});
        stage.trigger("styleLink");
        auto* address = stage.editor().findChild<QLineEdit*>(u"linkAddress"_s);
        QTest::keyClicks(address, u"presse@example.org"_s);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(stage.textOf(Language::French, 0), u"Voir presse@example.org"_s);
        QCOMPARE(spansOf(stage, Language::French).first().value, u"mailto:presse@example.org"_s);
    }

    void copyingKeepsStylesHereAndGivesOthersPlainText()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité siège"_s, u"Fin"_s}, {u"في"_s}, u"1-1 1-0"_s);
        select(stage, Language::French, {0, 3}, {0, 9});
        stage.trigger("styleBold");
        stage.trigger("editCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"comité"_s);
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
        stage.focus(Language::French, {1, 0});
        stage.trigger("editPaste");
        QCOMPARE(stage.textOf(Language::French, 1), u"comitéFin"_s);
        QCOMPARE(spansOf(stage, Language::French, 1), (QList<Span>{{0, 6, Kind::Bold}}));
        QCOMPARE(stage.column(Language::French).caret(), (Place{1, 6}));
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 1), u"Fin"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void listItemsStaySoWhenPastedWhole()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s, u"Fin"_s}, {}, u"1-0 1-0 1-0"_s);
        for (int i : {0, 1}) {
            stage.focus(Language::French, {i, 0});
            stage.trigger("role_list-item");
        }
        select(stage, Language::French, {0, 0}, {1, 4});
        stage.trigger("editCopy");
        stage.focus(Language::French, {2, 3});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
        stage.trigger("editPaste");
        QCOMPARE(stage.textOf(Language::French, 4), u"Deux"_s);
        for (int i : {3, 4})
            QCOMPARE(stage.release().paragraphs.french[i].role, release::Role::ListItem);
        QCOMPARE(stage.disagreement(), QString());
    }

    void addressesAreMadeWhole()
    {
        QCOMPARE(ui::wholeAddress(u" example.org "_s), u"https://example.org"_s);
        QCOMPARE(ui::wholeAddress(u"a@example.org"_s), u"mailto:a@example.org"_s);
        QCOMPARE(ui::wholeAddress(u"http://example.org"_s), u"http://example.org"_s);
        QCOMPARE(ui::wholeAddress(u"tel:+33140000000"_s), u"tel:+33140000000"_s);
        QCOMPARE(ui::wholeAddress(u"  "_s), QString());
    }
};

TARJUMAN_WIDGET_TEST(tst_StyleCommands)
#include "tst_StyleCommands.moc"
