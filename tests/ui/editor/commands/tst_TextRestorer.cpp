#include "ui/editor/commands/TextRestorer.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Release;
using testing::EditorStage;
using text::Language;

class tst_TextRestorer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWholeTextComesBackAndIsUndone()
    {
        EditorStage stage;
        stage.open(u"1-1 1-1 2-1"_s);
        const Release version = stage.release();
        stage.focus(Language::Arabic, {1, 0});
        stage.type(Language::Arabic, u"أهلا "_s);
        stage.focus(Language::French, {1, 3});
        stage.type(Language::French, u"bel et bien\n"_s);
        const Release edited = stage.release();
        ui::TextRestorer(stage.editor().area(), stage.release()).restoreWhole(version);
        QCOMPARE(stage.release().paragraphs, version.paragraphs);
        QCOMPARE(stage.release().pairs, version.pairs);
        QCOMPARE(stage.disagreement(), QString());
        stage.trigger("editUndo");
        if (stage.release().paragraphs.french == version.paragraphs.french)
            stage.trigger("editUndo"); // the pairs were a step of their own
        QCOMPARE(stage.release().paragraphs.french, edited.paragraphs.french);
        QCOMPARE(stage.disagreement(), QString());
    }

    void oneParagraphComesBack()
    {
        EditorStage stage;
        stage.open(u"1-1 1-1 1-1"_s);
        const Release version = stage.release();
        stage.focus(Language::French, {1, 0});
        stage.type(Language::French, u"Non. "_s);
        ui::TextRestorer restorer(stage.editor().area(), stage.release());
        restorer.restoreParagraph(version, Language::French, 1);
        QCOMPARE(stage.release().paragraphs.french, version.paragraphs.french);
        stage.trigger("editUndo");
        QVERIFY(stage.textOf(Language::French, 1).startsWith(u"Non. "_s));
        QCOMPARE(stage.disagreement(), QString());
    }

    void aParagraphThatIsGoneComesBackWhereItStood()
    {
        EditorStage stage;
        stage.open(u"1-1 1-1 1-1"_s);
        const Release version = stage.release();
        Release shorter = version;
        shorter.paragraphs.french.removeAt(1);
        shorter.pairs = release::spliced(version.pairs, Language::French, 1, 1, 0);
        ui::TextRestorer restorer(stage.editor().area(), stage.release());
        restorer.restoreWhole(shorter);
        QCOMPARE(stage.release().paragraphs.french.size(), 2);
        restorer.restoreParagraph(version, Language::French, 1);
        QCOMPARE(stage.release().paragraphs.french, version.paragraphs.french);
        QCOMPARE(stage.disagreement(), QString());
    }
};

TARJUMAN_WIDGET_TEST(tst_TextRestorer)
#include "tst_TextRestorer.moc"
