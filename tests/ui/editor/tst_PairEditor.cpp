#include "tests/ui/editor/EditorStage.h"

#include "app/desk/Releases.h"
#include "app/release/Agreement.h"
#include "tests/support/TestMain.h"
#include "ui/editor/column/PairState.h"
#include "ui/editor/EditorView.h"
#include "ui/editor/layout/PairedLayout.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using release::Role;
using text::bothLanguages;
using text::Language;
using ui::PairState;
using ui::Place;
using ui::TextColumn;

class tst_PairEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typingReachesTheRelease()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité"_s}, {u"اللجنة"_s}, u"1-1"_s);
        stage.focus(Language::French, {0, 9});
        const auto id = stage.release().paragraphs.french.first().id;
        stage.type(Language::French, u" siège"_s);
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comité siège"_s);
        QCOMPARE(stage.release().paragraphs.french.first().id, id);
        QCOMPARE(stage.disagreement(), QString());
    }

    void theCaretIsSpokenOfOnlyWhereBothSidesAreOfOneRelease()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité"_s}, {u"اللجنة"_s}, u"1-1"_s);
        stage.focus(Language::French, {0, 9});
        QStringList disagreements;
        int times = 0;
        ui::PairArea& area = stage.editor().area();
        for (Language language : bothLanguages) {
            connect(&stage.column(language), &TextColumn::cursorPositionChanged, this, [&] {
                ++times;
                for (Language side : bothLanguages) {
                    const qsizetype shown = area.text(side).document().blockCount();
                    if (shown != std::max<qsizetype>(1, area.text(side).paragraphs().size()))
                        disagreements << QString::number(shown);
                }
                if (area.page().rows().rowCount() != area.text(Language::French).paragraphs().size())
                    disagreements << u"rows"_s;
            });
        }
        stage.open(u"1-1 1-1 1-1 1-1"_s);
        QVERIFY(times > 0);
        times = 0;
        stage.editor().setRelease({});
        QVERIFY(times > 0);
        QCOMPARE(disagreements, QStringList{});
        stage.column(Language::French).disconnect(this);
        stage.column(Language::Arabic).disconnect(this);
    }

    void splittingKeepsTheIdentityWithTheFirstPart()
    {
        EditorStage stage;
        stage.openTexts({u"Un deux"_s, u"Trois"_s}, {u"واحد"_s, u"ثلاثة"_s}, u"1-1 1-1"_s);
        const auto id = stage.release().paragraphs.french.first().id;
        stage.focus(Language::French, {0, 3});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un "_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"deux"_s);
        QCOMPARE(stage.release().paragraphs.french.first().id, id);
        QCOMPARE(stage.pairs(), u"1-1 1-0 1-1"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Un deux"_s);
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        QCOMPARE(stage.release().paragraphs.french.first().id, id);
        stage.trigger("editRedo");
        QCOMPARE(stage.pairs(), u"1-1 1-0 1-1"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void mergedParagraphsComeBackWithTheirIdentities()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"واحد"_s, u"اثنان"_s}, u"1-1 1-1"_s);
        const auto before = stage.release().paragraphs.french;
        stage.focus(Language::French, {1, 0});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Backspace);
        QCOMPARE(stage.textOf(Language::French, 0), u"UnDeux"_s);
        QCOMPARE(stage.pairs(), u"1-1 0-1"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.release().paragraphs.french, before);
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aParagraphAddedAboveLeavesTheOtherItsIdentity()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"واحد"_s}, u"1-1"_s);
        const auto id = stage.release().paragraphs.french.first().id;
        stage.focus(Language::French, {0, 0});
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
        QCOMPARE(stage.release().paragraphs.french[1].id, id);
        QCOMPARE(stage.pairs(), u"1-0 1-1"_s);
    }

    void eachSideUndoesForItself()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"واحد"_s}, u"1-1"_s);
        stage.focus(Language::French, {0, 2});
        stage.type(Language::French, u"e"_s);
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un"_s);
        stage.focus(Language::Arabic, {0, 4});
        stage.type(Language::Arabic, u"x"_s);
        stage.focus(Language::French);
        stage.trigger("editRedo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Une"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"واحدx"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Un"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"واحدx"_s);
    }

    void theArabicTextAlwaysRunsFromRightToLeft()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"NATO 2024"_s}, u"1-1"_s);
        const QTextLayout& layout = stage.editor().area().text(Language::Arabic).layout().textLayout(0);
        QCOMPARE(layout.textOption().textDirection(), Qt::RightToLeft);
        const auto& column = stage.editor().area().text(Language::Arabic).layout();
        QCOMPARE(qRound(layout.lineAt(0).naturalTextRect().right()),
                 column.columnLeft() + column.columnWidth());
        QVERIFY(stage.column(Language::French).x() < stage.column(Language::Arabic).x());
        stage.editor().setSidesSwapped(true);
        QVERIFY(stage.column(Language::French).x() > stage.column(Language::Arabic).x());
    }

    void aClickInAGapMakesAParagraphThatTakesThePair()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"اثنان"_s}, u"1-0 1-1"_s);
        stage.openRelease().replaceParagraphs(
            Language::French, 0, 1, {{stage.release().paragraphs.french[0].id, Role::Mention, u"Un"_s}},
            stage.release().pairs);
        TextColumn& arabic = stage.column(Language::Arabic);
        QTest::mouseClick(arabic.viewport(), Qt::LeftButton, {}, {arabic.width() / 2, 30});
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        QCOMPARE(stage.release().paragraphs.arabic.first().role, Role::Mention);
        stage.type(Language::Arabic, u"a"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"a"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aGapThatIsLeftEmptyClosesAgain()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"اثنان"_s}, u"1-0 1-1"_s);
        stage.trigger("pairGoAcross");
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        stage.trigger("pairGoAcross");
        QCOMPARE(stage.pairs(), u"1-0 1-1"_s);
        QVERIFY(!stage.editor().area().text(Language::Arabic).canUndo());
        QCOMPARE(stage.disagreement(), QString());
    }

    void whatAnotherPartOfTheProgramEditsIsShown()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {u"واحد"_s, u"اثنان"_s}, u"1-1 1-1"_s);
        stage.focus(Language::French, {1, 2});
        auto paragraph = stage.release().paragraphs.french[1];
        paragraph.text = u"Deux !"_s;
        stage.openRelease().replaceParagraphs(Language::French, 1, 1, {paragraph}, stage.release().pairs);
        QCOMPARE(stage.disagreement(), QString());
        QCOMPARE(stage.column(Language::French).caret(), (Place{1, 2}));
    }

    void anEmptySideTakesItsFirstParagraphFromTheKeyboard()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s, u"Deux"_s}, {}, u"1-0 1-0"_s);
        stage.focus(Language::Arabic);
        stage.type(Language::Arabic, u"a"_s);
        QCOMPARE(stage.pairs(), u"1-1 1-0"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.pairs(), u"1-0 1-0"_s);
        QCOMPARE(stage.disagreement(), QString());
        stage.trigger("editRedo");
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"a"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void pastedTextIsCleanAndKeepsItsParagraphs()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"واحد"_s}, u"1-1"_s);
        stage.focus(Language::French, {0, 2});
        QGuiApplication::clipboard()->setText(u" deux\r\n\r\ntrois\tquatre\r\n"_s);
        stage.trigger("editPaste");
        QCOMPARE(stage.textOf(Language::French, 0), u"Undeux"_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"trois quatre"_s);
        stage.column(Language::French).selectAll();
        stage.trigger("editCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Undeux\ntrois quatre"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Un"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void composedTextIsNoTextUntilItIsAccepted()
    {
        EditorStage stage;
        stage.openTexts({u"Un"_s}, {u"واحد"_s}, u"1-1"_s);
        stage.focus(Language::French, {0, 2});
        QInputMethodEvent composing(u"xyz"_s, {});
        QCoreApplication::sendEvent(&stage.column(Language::French), &composing);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un"_s);
        QInputMethodEvent accepted;
        accepted.setCommitString(u"ité"_s);
        QCoreApplication::sendEvent(&stage.column(Language::French), &accepted);
        QCOMPARE(stage.textOf(Language::French, 0), u"Unité"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void linksAndRolesChangeFromTheKeyboard()
    {
        EditorStage stage;
        stage.open(u"1-1 1-1 0-1"_s);
        TextColumn& french = stage.column(Language::French);
        QTest::keyClick(&french, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.pairs(), u"0-1 2-1 0-1"_s); // what stands below keeps its links
        QTest::keyClick(&french, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.pairs(), u"1-1 1-1 0-1"_s);
        stage.trigger("pairShiftDown");
        QCOMPARE(stage.pairs(), u"0-1 1-1 1-1"_s);
        QTest::keyClick(&french, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.pairs(), u"1-1 1-1 0-1"_s);
        QTest::keyClick(&french, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(stage.pairs(), u"2-2 0-1"_s);
        QTest::keyClick(&french, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.pairs(), u"1-1 1-1 0-1"_s);
        QTest::keyClick(&french, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.pairs(), u"1-0 0-1 1-1 0-1"_s);
        stage.trigger("editUndo");
        QTest::keyClick(&french, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(stage.release().paragraphs.french.first().role, Role::Title);
        QCOMPARE(stage.release().paragraphs.arabic.first().role, Role::Title);
        QTest::keyClick(&french, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.release().pairs.first().state, release::TranslationState::Done);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aChangeMakesADonePairStaleUntilItIsTakenBackOrAgreed()
    {
        EditorStage stage;
        stage.open(u"1-1 1-1"_s);
        const auto state = [&] { return ui::stateOf(stage.release(), 0); };
        stage.trigger("pairToggleDone");
        QCOMPARE(state(), PairState::Done);
        stage.type(Language::French, u"x"_s);
        QCOMPARE(state(), PairState::Stale);
        stage.trigger("editUndo");
        QCOMPARE(state(), PairState::Done);
        stage.focus(Language::Arabic);
        stage.type(Language::Arabic, u"و"_s);
        QCOMPARE(release::staleSides(stage.release(), 0), (text::PerLanguage<bool>{true, false}));
        stage.trigger("pairStillRight");
        QCOMPARE(state(), PairState::Done);
        stage.trigger("editUndo"); // of what was agreed
        QCOMPARE(state(), PairState::Stale);
        stage.trigger("pairToggleDone");
        QCOMPARE(state(), PairState::Done);
        stage.trigger("pairToggleDone");
        QCOMPARE(state(), PairState::Draft);
        QCOMPARE(stage.disagreement(), QString());
    }

    void f6GoesAcrossAndBack()
    {
        EditorStage stage;
        stage.open(u"1-1 1-0"_s);
        stage.focus(Language::French, {1, 0});
        stage.trigger("pairGoAcross");
        QVERIFY(stage.column(Language::Arabic).hasFocus());
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        stage.trigger("pairGoAcross");
        QVERIFY(stage.column(Language::French).hasFocus());
        QCOMPARE(stage.column(Language::French).caret(), (Place{1, 0}));
    }

    void aTitleHasItsOwnFontAndTheParagraphAfterItHasNot()
    {
        EditorStage stage;
        stage.openTexts({u"Titre"_s}, {u"عنوان"_s}, u"1-1"_s);
        QTest::keyClick(&stage.column(Language::French), Qt::Key_1, Qt::ControlModifier);
        stage.focus(Language::French, {0, 5});
        QVERIFY(stage.column(Language::French).textCursor().charFormat().fontWeight() == QFont::Bold);
        QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
        stage.type(Language::French, u"Corps"_s);
        QCOMPARE(stage.release().paragraphs.french[1].role, Role::Body);
        QVERIFY(stage.column(Language::French).textCursor().charFormat().fontWeight() != QFont::Bold);
    }

    void frozenReleasesCanBeReadOnly()
    {
        EditorStage stage;
        stage.open(u"1-1"_s);
        QVERIFY(!stage.column(Language::French).isReadOnly());
        stage.openRelease().setStatus(release::Status::InReview);
        stage.openRelease().setStatus(release::Status::Approved);
        stage.openRelease().setStatus(release::Status::Published);
        QVERIFY(stage.column(Language::French).isReadOnly());
        const QString before = stage.textOf(Language::French, 0);
        stage.type(Language::French, u"x"_s);
        stage.trigger("pairMerge");
        stage.trigger("role_title");
        QCOMPARE(stage.textOf(Language::French, 0), before);
        QCOMPARE(stage.release().paragraphs.french.first().role, Role::Body);
    }

    void wordsAreCounted()
    {
        EditorStage stage;
        QSignalSpy counted(&stage.editor(), &ui::PairEditor::wordCountsChanged);
        stage.openTexts({u"Un deux"_s, u"trois"_s}, {u"واحد"_s}, u"1-1 1-0"_s);
        QVERIFY(!counted.isEmpty());
        QCOMPARE(stage.editor().wordCounts().french, 3);
        stage.type(Language::French, u"a b "_s);
        QCOMPARE(stage.editor().wordCounts().french, 5);
        QCOMPARE(stage.editor().wordCounts().arabic, 1);
    }

    void zoomKeepsTheRowsLevel()
    {
        EditorStage stage;
        stage.open(u"1-1 2-1 1-1 0-1 1-2 1-1"_s, 40);
        QSignalSpy zoomed(&stage.editor(), &ui::PairEditor::zoomChanged);
        for (const char* action : {"viewZoomIn", "viewZoomIn", "viewZoomOut", "viewZoomReset"}) {
            stage.trigger(action);
            QCOMPARE(stage.disagreement(), QString());
        }
        QCOMPARE(zoomed.size(), 4);
        stage.editor().setZoom(1000);
        QCOMPARE(stage.editor().zoom(), int(ui::EditorView::largestZoom));
    }

    void theCaretStaysWithItsWordsWhenAnotherWindowWroteThereToo()
    {
        EditorStage stage;
        stage.openTexts({u"un"_s, u"deux"_s}, {u"واحد"_s, u"اثنان"_s}, u"1-1 1-1"_s);
        const auto isSaved = [&] {
            return stage.openRelease().saveState() == desk::OpenRelease::SaveState::Saved;
        };
        stage.openRelease().saveNow();
        QTRY_VERIFY(isSaved());
        release::Release theirs = stage.release();
        theirs.paragraphs.french[1].text += u" leur"_s;
        QVERIFY(stage.desk().releases().save(stage.release(), theirs).result());
        stage.focus(Language::French, {1, 4});
        stage.type(Language::French, u" ma"_s);
        stage.openRelease().saveNow();
        QTRY_VERIFY(isSaved());
        QCOMPARE(stage.textOf(Language::French, 1), u"deux leur"_s);
        QCOMPARE(stage.pairs(), u"1-1 2-1"_s);
        stage.trigger("editUndo"); // would take back more than one's own
        stage.type(Language::French, u" suite"_s);
        QCOMPARE(stage.textOf(Language::French, 2), u"deux ma suite"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void theTextsReadAsOrdinaryTexts()
    {
        EditorStage stage;
        stage.open(u"1-1"_s);
        for (Language language : bothLanguages) {
            QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&stage.column(language));
            QVERIFY(reader && reader->textInterface());
            QVERIFY(!reader->text(QAccessible::Name).isEmpty());
            QCOMPARE(reader->textInterface()->text(0, 5), stage.textOf(language, 0).left(5));
            QVERIFY(reader->textInterface()->characterRect(0).height() > 0);
        }
    }
};

TARJUMAN_WIDGET_TEST(tst_PairEditor)
#include "tst_PairEditor.moc"
