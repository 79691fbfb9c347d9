#include "tests/ui/editor/EditorStage.h"

#include "app/spelling/SpellService.h"
#include "tests/support/TestMain.h"
#include "ui/editor/marks/EditorSpelling.h"
#include "ui/editor/marks/SpellingMarks.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScreen>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

class tst_SpellingMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreMarkedInBothLanguages()
    {
        EditorStage stage;
        stage.openTexts({u"Le comitté se réunit."_s}, {u"اجتمعت اللججنة اليوم"_s}, u"1-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::French), QStringList{u"comitté"_s}, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::Arabic), QStringList{u"اللججنة"_s}, 20'000);
    }

    void marksMoveWithTheTextAndTheWordBeingTypedHasNone()
    {
        EditorStage stage;
        stage.openTexts({u"Le comitté se réunit."_s}, {u"اليوم"_s}, u"1-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::French), QStringList{u"comitté"_s}, 20'000);
        stage.focus(Language::French, {0, 0});
        stage.type(Language::French, u"Hier "_s);
        QCOMPARE(markedWords(stage, Language::French), QStringList{u"comitté"_s});
        stage.focus(Language::French, {0, int(stage.textOf(Language::French, 0).size())});
        stage.type(Language::French, u" demmain"_s);
        const auto id = stage.release().paragraphs.french.first().id;
        QTRY_COMPARE(marks(stage).marks(id).size(), 2);
        QVERIFY(marks(stage).isBeingTyped(id, marks(stage).marks(id).last()));
        stage.focus(Language::French, {0, 0});
        QVERIFY(!marks(stage).isBeingTyped(id, marks(stage).marks(id).last()));
    }

    void suggestionsArriveInTheOpenMenuAndReplaceTheWord()
    {
        EditorStage stage;
        stage.openTexts({u"Le comitté se réunit."_s}, {u"اليوم"_s}, u"1-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::French), QStringList{u"comitté"_s}, 20'000);
        Q_EMIT stage.column(Language::French).menuWanted({100, 100}, 5);
        auto* menu = stage.editor().findChild<QMenu*>(u"textMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QAction* suggestion = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((suggestion = suggested(*menu, u"comité"_s)), 20'000);
        suggestion->trigger();
        menu->close();
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comité se réunit."_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comitté se réunit."_s);
    }

    void theMenuStaysOnTheScreenWhenItGrows()
    {
        EditorStage stage;
        stage.openTexts({u"Le comitté se réunit."_s}, {u"اليوم"_s}, u"1-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::French), QStringList{u"comitté"_s}, 20'000);
        const QRect screen = stage.editor().screen()->availableGeometry();
        Q_EMIT stage.column(Language::French).menuWanted(screen.bottomRight(), 5);
        auto* menu = stage.editor().findChild<QMenu*>(u"textMenu"_s);
        QTRY_VERIFY_WITH_TIMEOUT(suggested(*menu, u"comité"_s), 20'000);
        QVERIFY(screen.contains(menu->geometry()));
        menu->close();
    }

    void aSuggestionIsChosenByItsNumber()
    {
        EditorStage stage;
        stage.openTexts({u"Le comitté se réunit."_s}, {u"اليوم"_s}, u"1-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::French), QStringList{u"comitté"_s}, 20'000);
        Q_EMIT stage.column(Language::French).menuWanted(QPoint(), 5);
        QPointer<QMenu> menu = stage.editor().findChild<QMenu*>(u"textMenu"_s);
        QAction* suggestion = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((suggestion = suggested(*menu, u"comité"_s)), 20'000);
        QTest::keyClicks(menu, suggestion->text().right(1));
        QCOMPARE(stage.release().paragraphs[Language::French].first().text, u"Le comité se réunit."_s);
        QTRY_VERIFY(!menu || !menu->isVisible());
    }

    void aRightClickMovesTheCaretUnlessItIsWithinTheSelection()
    {
        EditorStage stage;
        stage.openTexts({u"Un deux trois"_s, u"Quatre"_s}, {u"واحد"_s, u"أربعة"_s}, u"1-1 1-1"_s);
        auto& column = stage.column(Language::Arabic);
        const auto click = [&](ui::Place place) {
            QTextCursor there(column.document());
            there.setPosition(column.text().positionOf(place));
            const QPoint point = column.cursorRect(there).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, point, column.viewport()->mapToGlobal(point));
            QCoreApplication::sendEvent(column.viewport(), &event);
            if (auto* menu = stage.editor().findChild<QMenu*>(u"textMenu"_s))
                delete menu;
        };
        click({1, 2});
        QVERIFY(column.hasFocus());
        QCOMPARE(column.caret().paragraph, 1);
        column.selectAll();
        click({0, 2});
        QVERIFY(column.textCursor().hasSelection());
    }

    void aWordThatIsIgnoredIsMarkedNoMore()
    {
        EditorStage stage;
        stage.openTexts({u"Le comitté se réunit."_s}, {u"اليوم"_s}, u"1-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::French), QStringList{u"comitté"_s}, 20'000);
        Q_EMIT stage.column(Language::French).menuWanted({100, 100}, 5);
        auto* menu = stage.editor().findChild<QMenu*>(u"textMenu"_s);
        for (QAction* action : menu->actions()) {
            if (action->objectName() == u"spellingIgnore"_s)
                action->trigger();
        }
        menu->close();
        QTRY_COMPARE(markedWords(stage, Language::French), QStringList{});
    }

    void aPassageIsMarkedAsForeignAndThenLeftAlone()
    {
        EditorStage stage;
        const QString text = u"Delegates agreed to develop the framework with their partners"_s;
        stage.openTexts({text}, {u"اليوم"_s}, u"1-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::French).size(), 1, 20'000);
        Q_EMIT stage.column(Language::French).menuWanted({100, 100}, 20);
        auto* menu = stage.editor().findChild<QMenu*>(u"textMenu"_s);
        auto* action = menu->findChild<QAction*>(u"spellingMarkForeign"_s);
        QVERIFY(action);
        action->trigger();
        menu->close();
        const auto spans = stage.release().paragraphs.french.first().spans;
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first().kind, release::Span::Kind::Foreign);
        QCOMPARE(spans.first().value, u"en"_s);
        QTRY_COMPARE(markedWords(stage, Language::French), QStringList{});
        stage.trigger("editUndo");
        QVERIFY(stage.release().paragraphs.french.first().spans.isEmpty());
        QTRY_COMPARE(markedWords(stage, Language::French).size(), 1);
    }

    void aWordThatTheHouseForbidsIsMarkedEverywhereWithWhatToWrite()
    {
        EditorStage stage;
        stage.openTexts({u"Le comitté se réunit."_s, u"Ce comitté aussi."_s}, {u"اليوم"_s, u"غدا"_s},
                        u"1-1 1-1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(markedWords(stage, Language::French).size(), 2, 20'000);
        Q_EMIT stage.column(Language::French).menuWanted({100, 100}, 5);
        auto* menu = stage.editor().findChild<QMenu*>(u"textMenu"_s);
        auto* forbid = menu->findChild<QAction*>(u"spellingForbid"_s);
        QVERIFY(forbid && !forbid->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(forbid->isVisible(), 20'000);
        forbid->trigger();
        menu->close();
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comité se réunit."_s);
        const auto second = stage.release().paragraphs.french.last().id;
        QTRY_COMPARE(marks(stage).marks(second).value(0).fix, u"comité"_s);
    }

private:
    static const ui::SpellingMarks& marks(EditorStage& stage)
    {
        return stage.editor().findChild<ui::EditorSpelling*>()->marks();
    }

    static QStringList markedWords(EditorStage& stage, Language language)
    {
        QStringList words;
        for (const auto& paragraph : stage.release().paragraphs[language]) {
            for (const spelling::Mark& mark : marks(stage).marks(paragraph.id))
                words.append(paragraph.text.mid(mark.start, mark.length));
        }
        return words;
    }

    static QAction* suggested(const QMenu& menu, const QString& word)
    {
        for (QAction* action : menu.actions()) {
            if (action->objectName() == u"spellingSuggestion"_s &&
                action->text().section(u'\t', 0, 0) == word)
                return action;
        }
        return nullptr;
    }
};

TARJUMAN_WIDGET_TEST(tst_SpellingMarks)
#include "tst_SpellingMarks.moc"
