#include "ui/editor/commands/LineJoining.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;
using ui::LineJoining;

class tst_LineJoining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void selectedLinesAreJoinedInOneStep()
    {
        EditorStage stage;
        stage.openTexts(lines(), {u"واحد"_s}, u"1-1 1-0 1-0"_s);
        stage.trigger("editSelectAll");
        stage.trigger("editJoinLines");
        QCOMPARE(stage.release().paragraphs.french.size(), 1);
        QCOMPARE(stage.textOf(Language::French, 0), whole());
        QCOMPARE(stage.pairs(), u"1-1"_s);
        QCOMPARE(stage.disagreement(), QString());
        stage.trigger("editUndo");
        QCOMPARE(stage.pairs(), u"1-1 1-0 1-0"_s);
        QCOMPARE(stage.textOf(Language::French, 1), lines()[1]);
        QCOMPARE(stage.disagreement(), QString());
    }

    void boldWordsStayWhereTheyAre()
    {
        EditorStage stage;
        stage.openTexts(lines(), {}, u"1-0 1-0 1-0"_s);
        auto paragraph = stage.release().paragraphs.french[1];
        paragraph.spans = {{0, 6, release::Span::Kind::Bold, {}}};
        stage.editor().area().text(Language::French).replace(1, 1, {paragraph}, stage.release().pairs, {});
        stage.trigger("editSelectAll");
        stage.trigger("editJoinLines");
        const auto spans = stage.release().paragraphs.french.first().spans;
        QCOMPARE(spans.size(), 1);
        QCOMPARE(whole().mid(spans.first().start, spans.first().length), u"gramme"_s);
    }

    void pastedLinesAreJoinedWhenTheReaderWantsIt()
    {
        EditorStage stage;
        stage.openTexts({QString()}, {u"واحد"_s}, u"1-1"_s);
        QSignalSpy pasted(&stage.editor().lineJoining(), &LineJoining::brokenLinesPasted);
        QGuiApplication::clipboard()->setText(u"un mot"_s);
        stage.trigger("editPaste");
        QCOMPARE(pasted.count(), 0);
        stage.trigger("editUndo");
        QGuiApplication::clipboard()->setText(lines().join(u'\n'));
        stage.trigger("editPaste");
        QCOMPARE(pasted.count(), 1);
        QCOMPARE(stage.release().paragraphs.french.size(), 3);
        stage.editor().lineJoining().joinPasted();
        QCOMPARE(stage.textOf(Language::French, 0), whole());
        stage.editor().lineJoining().joinPasted(); // nothing of it is left
        QCOMPARE(stage.textOf(Language::French, 0), whole());
        QCOMPARE(stage.disagreement(), QString());
    }

    void stylesOfAPageArePasted()
    {
        EditorStage stage;
        stage.openTexts({u"Un "_s}, {}, u"1-0"_s);
        stage.focus(Language::French, {0, 3});
        auto* data = new QMimeData;
        data->setHtml(u"<p style='color:red'>mot <b>fort</b></p>"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        stage.trigger("editPaste");
        QCOMPARE(stage.textOf(Language::French, 0), u"Un mot fort"_s);
        QCOMPARE(stage.release().paragraphs.french.first().spans,
                 (QList<release::Span>{{7, 4, release::Span::Kind::Bold, {}}}));
    }

private:
    static QStringList lines()
    {
        return {u"L’institut a présenté hier, devant une salle comble, le pro-"_s,
                u"gramme de la saison prochaine, qui compte soixante rencon-"_s, u"tres dans onze villes."_s};
    }
    static QString whole()
    {
        return u"L’institut a présenté hier, devant une salle comble, le programme de la saison prochaine, "
               u"qui "
               "compte soixante rencontres dans onze villes."_s;
    }
};

TARJUMAN_WIDGET_TEST(tst_LineJoining)
#include "tst_LineJoining.moc"
