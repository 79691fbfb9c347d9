#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

// From a paragraph's handle to the handle of one opposite, as a hand does it.
static void drag(EditorStage& stage, Language language, int paragraph, int opposite)
{
    auto& gutter = stage.editor().area().gutter();
    const QPoint from = gutter.linkHandle(language, paragraph);
    const QPoint to = gutter.linkHandle(text::otherLanguage(language), opposite);
    QTest::mousePress(&gutter, Qt::LeftButton, {}, from);
    QTest::mouseMove(&gutter, (from + to) / 2);
    QTest::mouseMove(&gutter, to);
    QTest::mouseRelease(&gutter, Qt::LeftButton, {}, to);
}

class tst_GutterLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkIsDrawnDownAndUp()
    {
        EditorStage stage;
        stage.open(u"1-1 1-1 0-1"_s);
        drag(stage, Language::French, 0, 1);
        QCOMPARE(stage.pairs(), u"0-1 1-1 1-1"_s);
        QCOMPARE(stage.disagreement(), QString());
        drag(stage, Language::French, 0, 0);
        QCOMPARE(stage.pairs(), u"1-1 1-1 0-1"_s);
        drag(stage, Language::Arabic, 1, 0); // two for one
        QCOMPARE(stage.pairs(), u"1-2 1-0 0-1"_s);
        QCOMPARE(stage.disagreement(), QString());
        stage.trigger("editUndo");
        QCOMPARE(stage.pairs(), u"1-1 1-1 0-1"_s);
    }

    void droppedOnItsOwnRowNothingChanges()
    {
        EditorStage stage;
        stage.open(u"1-1 1-1"_s);
        drag(stage, Language::French, 0, 0);
        QCOMPARE(stage.pairs(), u"1-1 1-1"_s);
        QVERIFY(!stage.column(Language::French).text().canUndo());
    }

    void theLineShowsWhatWillBeLinked()
    {
        EditorStage stage;
        stage.open(u"1-1 1-1"_s);
        auto& gutter = stage.editor().area().gutter();
        QTest::mousePress(&gutter, Qt::LeftButton, {}, gutter.linkHandle(Language::French, 0));
        const QImage before = gutter.grab().toImage();
        QTest::mouseMove(&gutter, gutter.linkHandle(Language::Arabic, 1));
        QVERIFY(gutter.grab().toImage() != before);
        QTest::mouseRelease(&gutter, Qt::LeftButton, {}, gutter.linkHandle(Language::French, 0));
    }

    void handlesFollowTheSides()
    {
        EditorStage stage;
        stage.open(u"1-1"_s);
        auto& gutter = stage.editor().area().gutter();
        QVERIFY(gutter.linkHandle(Language::French, 0).x() < gutter.linkHandle(Language::Arabic, 0).x());
        stage.trigger("viewSwapSides");
        QVERIFY(gutter.linkHandle(Language::French, 0).x() > gutter.linkHandle(Language::Arabic, 0).x());
    }
};

TARJUMAN_WIDGET_TEST(tst_GutterLinks)
#include "tst_GutterLinks.moc"
