#include "ui/editor/marks/OpenPoints.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/editor/marks/EditorFindings.h"

#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;
using ui::PointKind;

class tst_OpenPoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsInDoubtAreListedAndStepped()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité siègge demain."_s}, {u"تجتمع اللجنة غداً."_s}, u"1-1"_s);
        QSignalSpy told(&stage.editor(), &ui::PairEditor::findingsTold);
        QTRY_COMPARE(listed(stage, PointKind::Spelling), QStringList{u"siègge"_s});
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().at(0).toInt(), 1);
        stage.focus(Language::French, {0, 0});
        QTest::keyClick(&stage.editor(), Qt::Key_F8);
        QCOMPARE(stage.column(Language::French).caret(), (ui::Place{0, 10}));
    }

    void whatTheChecksFoundIsNotListedTwice()
    {
        EditorStage stage;
        stage.openTexts({u"Et le dialogue et la prévention aussi."_s}, {u"والحوار و الوقاية أيضاً."_s},
                        u"1-1"_s);
        QTRY_COMPARE(listed(stage, PointKind::Finding), QStringList{u"و الوقاية"_s});
        QTest::qWait(100); // the spelling has its word, too
        QVERIFY(listed(stage, PointKind::Spelling).isEmpty());
    }

    void openCommentsAreListed()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité siège."_s}, {u"تجتمع اللجنة."_s}, u"1-1"_s);
        release::Comment comment{.paragraph = stage.release().paragraphs.french[0].id,
                                 .start = 3,
                                 .length = 6,
                                 .author = u"Nadia"_s,
                                 .text = u"Lequel ?"_s};
        stage.openRelease().addComment(comment);
        QTRY_COMPARE(listed(stage, PointKind::Comment), QStringList{u"comité"_s});
    }

    void aMissingSideIsListedWhereTheOtherStands()
    {
        EditorStage stage;
        stage.openTexts({u"Oui."_s, u"Non."_s}, {u"نعم."_s}, u"1-1 1-0"_s);
        QTRY_COMPARE(listed(stage, PointKind::Pair), QStringList{u"Non."_s});
    }

    void aCleanReleaseHasNone()
    {
        EditorStage stage;
        stage.openTexts({u"Le comité siège."_s}, {u"تجتمع اللجنة."_s}, u"1-1"_s);
        QSignalSpy told(&stage.editor(), &ui::PairEditor::findingsTold);
        QTest::qWait(1500);
        QVERIFY(stage.editor().findingsInTexts().isEmpty());
        QVERIFY(told.isEmpty() || told.last().at(0).toInt() == 0);
    }

private:
    static QStringList listed(EditorStage& stage, PointKind kind)
    {
        QStringList words;
        for (const ui::ListedFinding& each : stage.editor().findingsInTexts()) {
            if (each.shown.kind == kind)
                words << each.words;
        }
        return words;
    }
};

TARJUMAN_WIDGET_TEST(tst_OpenPoints)
#include "tst_OpenPoints.moc"
