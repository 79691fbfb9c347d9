#include "tests/ui/editor/EditorStage.h"

#include "tests/support/TestMain.h"
#include "ui/editor/column/PairState.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using release::Role;
using text::bothLanguages;
using text::Language;
using ui::PairState;
using ui::Place;

class tst_SideText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUndonePasteIntoAGapLeavesTheGap()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"اثنان"_s}, u"1-0 1-1"_s);
        QGuiApplication::clipboard()->setText(u"واحد"_s);
        stage.trigger("pairGoAcross");
        stage.trigger("editPaste");
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.pairs(), u"1-0 1-1"_s);
        QVERIFY(!stage.editor().area().text(Language::Arabic).canUndo());
        stage.trigger("editRedo");
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"واحد"_s);
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aGapEmptiedAgainClosesWhenTheCaretLeaves()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"اثنان"_s}, u"1-0 1-1"_s);
        stage.trigger("pairGoAcross");
        stage.type(Language::Arabic, u"a"_s);
        QTest::keyClick(&stage.column(Language::Arabic), Qt::Key_Backspace);
        stage.trigger("pairGoAcross");
        QCOMPARE(stage.pairs(), u"1-0 1-1"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void anEmptyParagraphOppositeATextShowsTheGap()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"واحد"_s, u""_s}, u"1-1 1-1"_s);
        const auto picture = [&] { return stage.column(Language::Arabic).grab().toImage(); };
        const QImage missing = picture();
        auto paragraph = stage.release().paragraphs.french[1];
        stage.focus(Language::French, {1, 4});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Backspace, Qt::ControlModifier);
        stage.focus(Language::French, {0, 0});
        QVERIFY(stage.textOf(Language::French, 1).isEmpty());
        QVERIFY(picture() != missing); // nothing stands opposite, so nothing is missing
    }

    void aPairThatWasDoneStaysDoneAndTellsWhatBecameStale()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"واحد"_s, u"اثنان"_s}, u"1-1 1-1"_s);
        const auto state = [&](int row) { return ui::stateOf(stage.release(), row); };
        for (Language language : bothLanguages) {
            stage.focus(language, {0, 2});
            stage.trigger("pairToggleDone");
            QCOMPARE(state(0), PairState::Done);
            stage.type(language, u"e"_s);
            QCOMPARE(state(0), PairState::Stale);
            stage.trigger("editUndo");
            QCOMPARE(state(0), PairState::Done);
            QCOMPARE(stage.disagreement(), QString());
            stage.trigger("pairToggleDone");
            QCOMPARE(state(0), PairState::Draft);
        }
        // What is undone on one side changes the text of a pair declared done on the other.
        stage.focus(Language::Arabic, {1, 0});
        stage.type(Language::Arabic, u"a"_s);
        stage.focus(Language::French, {1, 0});
        stage.trigger("pairToggleDone");
        stage.focus(Language::Arabic, {1, 0});
        stage.trigger("editUndo");
        QCOMPARE(state(1), PairState::Stale);
        stage.trigger("editRedo");
        QCOMPARE(state(1), PairState::Done);
    }

    void aRoleUndoneComesBackOnBothSides()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"واحد"_s}, u"1-1"_s);
        const auto roles = [&] {
            return QList{stage.release().paragraphs.french[0].role,
                         stage.release().paragraphs.arabic[0].role};
        };
        stage.focus(Language::Arabic, {0, 0});
        stage.type(Language::Arabic, u"a"_s);
        stage.focus(Language::French, {0, 0});
        stage.trigger("role_title");
        QCOMPARE(roles(), (QList{Role::Title, Role::Title}));
        stage.trigger("editUndo");
        QCOMPARE(roles(), (QList{Role::Body, Role::Body}));
        stage.trigger("editRedo");
        QCOMPARE(roles(), (QList{Role::Title, Role::Title}));
        stage.focus(Language::Arabic, {0, 0});
        stage.trigger("editUndo"); // the letter typed before, which leaves the role alone
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"واحد"_s);
        QCOMPARE(roles(), (QList{Role::Title, Role::Title}));
        QCOMPARE(stage.disagreement(), QString());
    }

    // An item is indented and has a bullet; the text stays the same, so the document says nothing.
    void aNewRolePaintsTheWholeParagraph()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Voir \"d\" ; \"e\"?"_s}, {u"نعم"_s}, u"1-1 1-0"_s);
        const auto* layout = stage.column(Language::French).document()->documentLayout();
        for (const char* role : {"role_list-item", "role_body", "role_quotation"}) {
            stage.focus(Language::French, {1, 0});
            QSignalSpy painted(layout, &QAbstractTextDocumentLayout::update);
            stage.trigger(role);
            const int top = stage.editor().area().page().rows().paragraphTop(Language::French, 1);
            const bool isWhole = std::any_of(painted.begin(), painted.end(), [top](const auto& said) {
                const QRectF area = said.first().toRectF();
                return area.top() <= top && area.bottom() >= top + ui::PairRows::leastHeight &&
                       area.left() <= 0;
            });
            QVERIFY2(isWhole, role);
        }
    }

    void aListTakesTheSignsAwayThatItsItemsBeganWith()
    {
        EditorStage stage;
        stage.openTexts({u"– un puits"_s}, {u"• بئر"_s}, u"1-1"_s);
        const auto texts = [&] {
            return QStringList{stage.textOf(Language::French, 0), stage.textOf(Language::Arabic, 0)};
        };
        stage.focus(Language::French, {0, 4});
        stage.trigger("role_list-item");
        QCOMPARE(texts(), (QStringList{u"un puits"_s, u"بئر"_s}));
        QCOMPARE(stage.column(Language::French).caret(), (Place{0, 2}));
        QCOMPARE(stage.disagreement(), QString());
        stage.trigger("editUndo");
        QCOMPARE(texts(), (QStringList{u"– un puits"_s, u"• بئر"_s}));
        stage.trigger("editRedo");
        QCOMPARE(texts(), (QStringList{u"un puits"_s, u"بئر"_s}));
        QCOMPARE(stage.release().paragraphs.arabic[0].role, Role::ListItem);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aListKeepsNumbersAndAnotherPartKeepsItsDash()
    {
        EditorStage stage;
        stage.openTexts({u"1) un puits"_s, u"– Oui."_s}, {u"1) بئر"_s, u"– نعم."_s}, u"1-1 1-1"_s);
        stage.focus(Language::French, {0, 0});
        stage.trigger("role_list-item");
        QCOMPARE(stage.textOf(Language::French, 0), u"1) un puits"_s);
        stage.focus(Language::French, {1, 0});
        stage.trigger("role_quotation");
        QCOMPARE(stage.textOf(Language::French, 1), u"– Oui."_s);
        QCOMPARE(stage.textOf(Language::Arabic, 1), u"– نعم."_s);
    }

    void enterGoesIntoTheEmptyPartThatWaitsBelow()
    {
        EditorStage stage;
        stage.openTexts({u"Titre"_s, u""_s, u"Corps"_s}, {}, u"1-0 1-0 1-0"_s);
        stage.focus(Language::French, {0, 0});
        stage.trigger("role_title");
        stage.focus(Language::French, {1, 0});
        stage.trigger("role_dateline");
        stage.focus(Language::French, {0, 5});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
        QCOMPARE(stage.release().paragraphs.french.size(), 3);
        QCOMPARE(stage.column(Language::French).caret(), (Place{1, 0}));
        stage.focus(Language::French, {2, 5});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
        QCOMPARE(stage.release().paragraphs.french.size(), 4);
    }
};

TARJUMAN_WIDGET_TEST(tst_SideText)
#include "tst_SideText.moc"
