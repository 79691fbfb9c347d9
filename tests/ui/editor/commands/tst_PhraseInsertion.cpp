#include "ui/editor/commands/PhraseInsertion.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using release::Phrase;
using release::Role;
using text::Language;

class tst_PhraseInsertion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itStandsBelowThePairWithTheCaret()
    {
        EditorStage stage;
        stage.openTexts({u"un"_s, u"deux"_s}, {u"واحد"_s, u"اثنان"_s}, u"1-1 1-1"_s);
        stage.focus(Language::Arabic, {0, 2});
        insert(stage, contact());
        QCOMPARE(stage.pairs(), u"1-1 1-1 1-1 1-1"_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"Contact"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 2), u"هاتف"_s);
        QCOMPARE(stage.release().paragraphs.french[2].role, Role::Contact);
        QCOMPARE(stage.release().paragraphs.arabic[1].role, Role::Contact);
        QCOMPARE(stage.column(Language::Arabic).caret(), (ui::Place{2, 4}));
        QCOMPARE(stage.disagreement(), QString());
    }

    void eachSideIsUndoneByItself()
    {
        EditorStage stage;
        stage.openTexts({u"un"_s}, {u"واحد"_s}, u"1-1"_s);
        insert(stage, contact());
        stage.focus(Language::French, {0, 0});
        stage.trigger("editUndo");
        QCOMPARE(stage.release().paragraphs.french.size(), 1);
        stage.focus(Language::Arabic, {0, 0});
        stage.trigger("editUndo");
        QCOMPARE(stage.pairs(), u"1-1"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void anEmptyPairThatWaitsForItIsFilled()
    {
        EditorStage stage;
        stage.openTexts({u"un"_s, QString()}, {u"واحد"_s, QString()}, u"1-1 1-1"_s);
        stage.focus(Language::French, {1, 0});
        insert(stage, contact());
        QCOMPARE(stage.pairs(), u"1-1 1-1 1-1"_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"Contact"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void aPhraseInOneLanguageLeavesAGapOpposite()
    {
        EditorStage stage;
        stage.openTexts({u"un"_s}, {u"واحد"_s}, u"1-1"_s);
        insert(stage, {1, Role::EndMark, u"Fin"_s, {u"FIN"_s, QString()}});
        QCOMPARE(stage.pairs(), u"1-1 1-0"_s);
        stage.focus(Language::Arabic, {0, 0});
        insert(stage, {1, Role::EndMark, u"Fin"_s, {u"FIN"_s, QString()}});
        QCOMPARE(stage.pairs(), u"1-1 1-0 1-0"_s);
        insert(stage, {});
        QCOMPARE(stage.pairs(), u"1-1 1-0 1-0"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

private:
    static Phrase contact()
    {
        return {1, Role::Contact, u"Contact"_s, {u"Contact\nTél."_s, u"للتواصل\nهاتف"_s}};
    }
    static void insert(EditorStage& stage, const Phrase& phrase)
    {
        ui::insertPhrase(stage.editor().area(), stage.openRelease(), phrase);
    }
};

TARJUMAN_WIDGET_TEST(tst_PhraseInsertion)
#include "tst_PhraseInsertion.moc"
