#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

class tst_TextFinder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hitsAreCountedAndWalkedThrough()
    {
        EditorStage stage;
        open(stage);
        stage.trigger("editFind");
        field(stage, u"findWords"_s)->setText(u"etat"_s);
        QCOMPARE(count(stage), u"1 of 3"_s);
        QCOMPARE(stage.column(Language::French).textCursor().selectedText(), u"État"_s);
        QTest::keyClick(field(stage, u"findWords"_s), Qt::Key_Return);
        QCOMPARE(count(stage), u"2 of 3"_s);
        stage.trigger("editFindNext");
        QCOMPARE(stage.column(Language::French).caret().paragraph, 1);
        stage.trigger("editFindNext");
        QCOMPARE(count(stage), u"1 of 3"_s);
        stage.trigger("editFindPrevious");
        QCOMPARE(count(stage), u"3 of 3"_s);
        QTest::keyClick(field(stage, u"findWords"_s), Qt::Key_Escape);
        QVERIFY(stage.column(Language::French).hasFocus());
    }

    // Three words of a name can be read in it, also beside list and panel.
    void theFieldKeepsItsRoom()
    {
        EditorStage stage;
        open(stage);
        stage.editor().resize(560, 600);
        stage.trigger("editFind");
        const auto isRight = [&] {
            const QLineEdit* words = field(stage, u"findWords"_s);
            const auto* scope = stage.editor().findChild<QWidget*>(u"findScope"_s);
            const auto* bar = stage.editor().findChild<QWidget*>(u"findBar"_s);
            return words->width() >= 240 && scope->width() >= scope->minimumSizeHint().width() &&
                   bar->rect().contains(QRect(scope->mapTo(bar, QPoint()), scope->size()));
        };
        QTRY_VERIFY(isRight());
        stage.editor().resize(1400, 600);
        QTRY_VERIFY(isRight());
    }

    void wordsAreFoundInAllTextsByOneAction()
    {
        EditorStage stage;
        open(stage);
        QAction* everywhere = nullptr;
        for (QAction* action : stage.editor().editorActions())
            everywhere = action->objectName() == u"editFindArchive" ? action : everywhere;
        QVERIFY(everywhere);
        everywhere->setData(u"etat"_s);
        everywhere->trigger();
        QCOMPARE(field(stage, u"findWords"_s)->text(), u"etat"_s);
        QVERIFY(everywhere->data().toString().isEmpty()); // the next time it is what is selected
    }

    void bothSidesAreSearched()
    {
        EditorStage stage;
        open(stage);
        stage.trigger("editFind");
        field(stage, u"findWords"_s)->setText(u"2024"_s);
        QCOMPARE(count(stage), u"1 of 2"_s);
        stage.trigger("editFindNext");
        QCOMPARE(stage.column(Language::Arabic).textCursor().selectedText(), u"2024"_s);
    }

    void allAreReplacedInOneStep()
    {
        EditorStage stage;
        open(stage);
        const auto before = stage.release().paragraphs.french;
        stage.trigger("editReplace");
        field(stage, u"findWords"_s)->setText(u"État"_s);
        field(stage, u"findReplacement"_s)->setText(u"Pays"_s);
        replaceAll(stage);
        QCOMPARE(stage.textOf(Language::French, 0), u"Pays membre, Pays hôte"_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"Un Pays en 2024"_s);
        QCOMPARE(stage.disagreement(), QString());
        stage.focus(Language::French);
        stage.trigger("editUndo");
        QCOMPARE(stage.release().paragraphs.french, before);
        QVERIFY(!stage.editor().area().text(Language::French).canUndo());
    }

    void theCaretStaysInViewWhenAllIsReplacedUndoneAndZoomed()
    {
        EditorStage stage;
        stage.open(u"1-1 "_s.repeated(60), 40);
        stage.focus(Language::French, {30, 5});
        auto& column = stage.column(Language::French);
        const auto isSeen = [&] { return column.viewport()->rect().intersects(column.cursorRect()); };
        stage.trigger("editReplace");
        field(stage, u"findWords"_s)->setText(u"demain"_s);
        field(stage, u"findReplacement"_s)->setText(u"dès le surlendemain au plus tard"_s);
        QVERIFY(isSeen());
        replaceAll(stage);
        QVERIFY(isSeen());
        QCOMPARE(column.caret().paragraph, 30);
        stage.trigger("editUndo");
        QVERIFY(isSeen());
        QCOMPARE(column.caret().paragraph, 30);
        for (int zoom : {180, 60, 100}) {
            stage.editor().setZoom(zoom);
            QVERIFY(isSeen());
        }
        QCOMPARE(stage.disagreement(), QString());
    }

    void oneIsReplacedAndTheNextIsShown()
    {
        EditorStage stage;
        open(stage);
        stage.trigger("editReplace");
        field(stage, u"findWords"_s)->setText(u"état"_s);
        field(stage, u"findReplacement"_s)->setText(u"pays"_s);
        auto* replace = stage.editor().findChild<QPushButton*>(u"findReplace"_s);
        replace->click();
        QCOMPARE(stage.textOf(Language::French, 0), u"pays membre, État hôte"_s);
        QCOMPARE(count(stage), u"1 of 2"_s);
    }

    void whatIsUntickedStays()
    {
        EditorStage stage;
        open(stage);
        stage.trigger("editReplace");
        field(stage, u"findWords"_s)->setText(u"état"_s);
        stage.editor().findChild<QPushButton*>(u"findReplaceAll"_s)->click();
        auto* list = stage.editor().findChild<QTreeWidget*>(u"foundList"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->childCount(), 3);
        list->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        field(stage, u"previewReplacement"_s)->setText(u"pays"_s); // the words can still be changed
        stage.editor().findChild<QPushButton*>(u"previewReplace"_s)->click();
        QCOMPARE(stage.textOf(Language::French, 0), u"État membre, pays hôte"_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"Un pays en 2024"_s);
    }

    void closingThePreviewChangesNothing()
    {
        EditorStage stage;
        open(stage);
        stage.trigger("editReplace");
        field(stage, u"findWords"_s)->setText(u"état"_s);
        stage.editor().findChild<QPushButton*>(u"findReplaceAll"_s)->click();
        stage.editor().findChild<QPushButton*>(u"previewClose"_s)->click();
        QCOMPARE(stage.textOf(Language::French, 0), u"État membre, État hôte"_s);
        QVERIFY(!stage.editor().area().text(Language::French).canUndo());
    }

private:
    // Past the look at what would be replaced.
    static void replaceAll(EditorStage& stage)
    {
        stage.editor().findChild<QPushButton*>(u"findReplaceAll"_s)->click();
        stage.editor().findChild<QPushButton*>(u"previewReplace"_s)->click();
    }
    static void open(EditorStage& stage)
    {
        stage.openTexts({u"État membre, État hôte"_s, u"Un état en 2024"_s}, {u"دولة عام 2024"_s},
                        u"1-1 1-0"_s);
    }
    static QLineEdit* field(EditorStage& stage, const QString& name)
    {
        return stage.editor().findChild<QLineEdit*>(name);
    }
    static QString count(EditorStage& stage)
    {
        return stage.editor().findChild<QLabel*>(u"findCount"_s)->text();
    }
};

TARJUMAN_WIDGET_TEST(tst_TextFinder)
#include "tst_TextFinder.moc"
