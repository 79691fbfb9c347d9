#include "ui/editor/commands/TypographyCommand.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/editor/commands/TypographyDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

class tst_TypographyCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChangeIsShownAndMadeInOneStep()
    {
        EditorStage stage;
        openLoose(stage);
        auto* dialog = asked(stage, "typographyFrench");
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>(u"typographyList"_s);
        QCOMPARE(list->count(), 4);
        QVERIFY(list->item(0)->text().contains(u"dit ⍽:"_s) || list->item(0)->text().contains(u"dit⍽:"_s));
        dialog->findChild<QPushButton*>(u"typographySet"_s)->click();
        QCOMPARE(stage.textOf(Language::French, 0), u"Il dit\u00A0: «\u202FOui\u202F!\u202F»"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"قال, ثم مضى"_s);
        QCOMPARE(stage.disagreement(), QString());
        stage.focus(Language::French, {0, 0});
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Il dit : « Oui ! »"_s);
    }

    void whatIsLeftOutStays()
    {
        EditorStage stage;
        openLoose(stage);
        auto* dialog = asked(stage, "typographyFrench");
        QVERIFY(dialog);
        dialog->findChild<QListWidget*>(u"typographyList"_s)->item(0)->setCheckState(Qt::Unchecked);
        dialog->findChild<QPushButton*>(u"typographySet"_s)->click();
        QCOMPARE(stage.textOf(Language::French, 0), u"Il dit : «\u202FOui\u202F!\u202F»"_s);
    }

    void bothTextsAreSetAtOnce()
    {
        EditorStage stage;
        openLoose(stage);
        auto* dialog = asked(stage, "typographyBoth");
        QVERIFY(dialog);
        dialog->findChild<QPushButton*>(u"typographySet"_s)->click();
        QCOMPARE(stage.textOf(Language::French, 0), u"Il dit\u00A0: «\u202FOui\u202F!\u202F»"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"قال، ثم مضى"_s);
    }

    void nothingToSetIsTold()
    {
        EditorStage stage;
        stage.openTexts({u"Un mot."_s}, {u"كلمة."_s}, u"1-1"_s);
        QSignalSpy told(&stage.editor(), &ui::PairEditor::replacedHere);
        QVERIFY(!asked(stage, "typographyBoth"));
        QCOMPARE(told.count(), 1);
    }

    void aPasteIsOfferedOnlyWhenThereIsSomethingToSet()
    {
        EditorStage stage;
        stage.openTexts({QString()}, {u"كلمة"_s}, u"1-1"_s);
        QSignalSpy offered(&stage.editor(), &ui::PairEditor::typographyOffered);
        QGuiApplication::clipboard()->setText(u"Un mot."_s);
        stage.focus(Language::French, {0, 0});
        stage.trigger("editPaste");
        QCOMPARE(offered.count(), 0);
        stage.trigger("editUndo");
        QGuiApplication::clipboard()->setText(u"Un mot ? Non ; deux."_s);
        stage.trigger("editPaste");
        QCOMPARE(offered.count(), 1);
        QCOMPARE(offered.first().at(1).toInt(), 2);
    }

    void stylesStayWithTheirWords()
    {
        EditorStage stage;
        openLoose(stage);
        auto paragraph = stage.release().paragraphs.french[0];
        paragraph.spans = {{11, 3, release::Span::Kind::Bold, {}}};
        stage.editor().area().text(Language::French).replace(0, 1, {paragraph}, stage.release().pairs, {});
        auto* dialog = asked(stage, "typographyFrench");
        QVERIFY(dialog);
        dialog->findChild<QPushButton*>(u"typographySet"_s)->click();
        const auto spans = stage.release().paragraphs.french.first().spans;
        QCOMPARE(spans.size(), 1);
        QCOMPARE(stage.textOf(Language::French, 0).mid(spans[0].start, spans[0].length), u"Oui"_s);
    }

private:
    static void openLoose(EditorStage& stage)
    {
        stage.openTexts({u"Il dit : « Oui ! »"_s}, {u"قال, ثم مضى"_s}, u"1-1"_s);
        stage.focus(Language::French, {0, 0});
    }

    static ui::TypographyDialog* asked(EditorStage& stage, const char* action)
    {
        stage.trigger(action);
        return stage.editor().findChild<ui::TypographyDialog*>();
    }
};

TARJUMAN_WIDGET_TEST(tst_TypographyCommand)
#include "tst_TypographyCommand.moc"
