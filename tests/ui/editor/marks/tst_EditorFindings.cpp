#include "ui/editor/marks/EditorFindings.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/common/Tokens.h"

#include <QHelpEvent>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QToolTip>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;

class tst_EditorFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findingsAreMarkedInBothLanguages()
    {
        EditorStage stage;
        openSlips(stage);
        QCOMPARE(found(stage), (QStringList{u"comité comité"_s, u","_s, u"Avril"_s}));
        QVERIFY(amberPixels(stage, Language::French) > 20);
        QVERIFY(amberPixels(stage, Language::Arabic) > 2);
    }

    void theyMoveWithTheTextAndGoWhenTheyAreTouched()
    {
        EditorStage stage;
        openSlips(stage);
        stage.focus(Language::French, {1, 0});
        stage.type(Language::French, u"Hier, "_s);
        QCOMPARE(found(stage), (QStringList{u"comité comité"_s, u","_s, u"Avril"_s}));
        stage.focus(Language::French, {0, 8});
        stage.type(Language::French, u"s"_s);
        QCOMPARE(found(stage), (QStringList{u","_s, u"Avril"_s}));
        QCOMPARE(stage.disagreement(), QString());
    }

    void anotherReleaseHasNoneOfThem()
    {
        EditorStage stage;
        openSlips(stage);
        stage.focus(Language::French, {0, 0});
        stage.type(Language::French, u"A"_s);
        stage.open(u"1-1 1-1 1-1 1-1 1-1 1-1"_s);
        QCOMPARE(found(stage), QStringList{});
        stage.type(Language::French, u"A"_s);
        stage.editor().setRelease({});
        QCOMPARE(found(stage), QStringList{});
    }

    void aClickInTheMenuWritesTheFixAndOneUndoTakesItBack()
    {
        EditorStage stage;
        openSlips(stage);
        Q_EMIT stage.column(Language::French).menuWanted({100, 100}, 5);
        auto* menu = stage.editor().findChild<QMenu*>(u"textMenu"_s);
        QVERIFY(menu);
        auto* sentence = menu->findChild<QAction*>(u"findingSentence"_s);
        QVERIFY(sentence && !sentence->isEnabled() && !sentence->text().isEmpty());
        auto* fix = menu->findChild<QAction*>(u"findingFix"_s);
        QVERIFY(fix);
        fix->trigger();
        menu->close();
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comité siège."_s);
        QCOMPARE(stage.column(Language::French).caret(), (ui::Place{0, 9}));
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comité comité siège."_s);
        QTRY_COMPARE(found(stage).size(), 3);
        QCOMPARE(stage.disagreement(), QString());
    }

    void theKeyboardGoesFromOneToTheNextAndCorrects()
    {
        EditorStage stage;
        openSlips(stage);
        stage.focus(Language::French, {1, 25});
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&stage.editor(), Qt::Key_F8);
            visited << chosen(stage);
        }
        QCOMPARE(visited, (QStringList{u"comité comité"_s, u","_s, u"Avril"_s, u"comité comité"_s}));
        QTest::keyClick(&stage.editor(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(chosen(stage), u"Avril"_s);
        QTest::keyClick(&stage.editor(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(chosen(stage), u","_s);
        QVERIFY(stage.column(Language::Arabic).hasFocus());
        QTest::keyClick(&stage.editor(), Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"اجتمعت اللجنة، ثم انصرفت."_s);
        QTest::keyClick(&stage.column(Language::Arabic), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"اجتمعت اللجنة, ثم انصرفت."_s);
    }

    void allAreCorrectedInOneStepOnEachSide()
    {
        EditorStage stage;
        openSlips(stage);
        stage.editor().findings().fixAll(stage.editor().findings().marks().all());
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comité siège."_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"Il se réunit le 24 avril 2019."_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"اجتمعت اللجنة، ثم انصرفت."_s);
        QCOMPARE(found(stage), QStringList{});
        QCOMPARE(stage.disagreement(), QString());
        stage.focus(Language::French, {0, 0});
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comité comité siège."_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"Il se réunit le 24 Avril 2019."_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"اجتمعت اللجنة، ثم انصرفت."_s);
    }

    void theOneAtTheCaretIsWashedAndSaysItsSentence()
    {
        EditorStage stage;
        openSlips(stage);
        stage.focus(Language::French, {1, 25});
        QSignalSpy told(&stage.editor().findings(), &ui::EditorFindings::told);
        const int before = washPixels(stage);
        stage.trigger("findingNext");
        QVERIFY(washPixels(stage) > before + 100);
        QCOMPARE(told.last().at(0).toInt(), 3);
        const QString sentence = told.last().at(1).toString();
        QVERIFY(!sentence.isEmpty());
        QCOMPARE(stage.column(Language::French).accessibleDescription(), sentence);
        stage.focus(Language::French, {1, 25});
        QCOMPARE(told.last().at(1).toString(), QString());
        QCOMPARE(washPixels(stage), before);
    }

    void oneAboutBothTextsIsWashedInBoth()
    {
        EditorStage stage;
        openCopy(stage);
        stage.focus(Language::French, {1, 0});
        const int french = pixels(stage, Language::French, ui::tokens().wash);
        const int arabic = pixels(stage, Language::Arabic, ui::tokens().wash);
        stage.trigger("findingNext");
        QVERIFY(stage.column(Language::Arabic).hasFocus()); // where it is wrong
        QCOMPARE(chosen(stage), copied);
        QVERIFY(pixels(stage, Language::French, ui::tokens().wash) > french + 100);
        QVERIFY(pixels(stage, Language::Arabic, ui::tokens().wash) > arabic + 100);
        QCOMPARE(amberPixels(stage, Language::French), 0);
        QVERIFY(amberPixels(stage, Language::Arabic) > 20);
        for (const Language language : text::bothLanguages)
            QVERIFY(!stage.column(language).accessibleDescription().isEmpty());
        stage.focus(Language::French, {0, 3}); // its other end
        QCOMPARE(chosen(stage), copied);
    }

    void oneAboutBothTextsGoesWhenEitherIsTouched()
    {
        EditorStage stage;
        openCopy(stage);
        stage.focus(Language::French, {1, 0});
        stage.type(Language::French, u"Enfin, "_s);
        QCOMPARE(found(stage), QStringList{copied});
        stage.focus(Language::French, {0, 3});
        stage.type(Language::French, u"s"_s);
        QCOMPARE(found(stage), QStringList{});
        QVERIFY(!stage.editor().findings().marks().chosen());
        QCOMPARE(stage.disagreement(), QString());
    }

    void whatIsMissingIsListedWithTheWordsThatMissIt()
    {
        EditorStage stage;
        stage.openTexts({u"Le jury siège."_s, u"Il se réunit demain."_s, u"Fin."_s},
                        {u"تنعقد اللجنة."_s, u"انتهى."_s}, u"1-1 1-0 1-1"_s);
        QTRY_COMPARE(found(stage), QStringList{u"Il se réunit demain."_s});
        const auto shown = stage.editor().findings().marks().all().first();
        QCOMPARE(stage.editor().findings().marks().oppositeOf(shown), QString());
        QCOMPARE(amberPixels(stage, Language::French), 0); // the gap is seen
        stage.focus(Language::French, {1, 5});
        QCOMPARE(chosen(stage), QString()); // whoever writes there is left alone
        stage.focus(Language::French, {0, 0});
        stage.trigger("findingNext");
        QCOMPARE(stage.column(Language::French).caret(), (ui::Place{1, 0}));
        QCOMPARE(chosen(stage), u"Il se réunit demain."_s);
        stage.trigger("findingIgnoreHere");
        QTRY_COMPARE(found(stage), QStringList{});
    }

    void ofTwoAtOnePlaceTheKeyReachesBoth()
    {
        EditorStage stage;
        stage.openTexts({u"Le jury siège."_s, u"A partir de lundi, il siège siège."_s, u"Fin."_s},
                        {u"تنعقد اللجنة."_s, u"انتهى."_s}, u"1-1 1-0 1-1"_s);
        QTRY_COMPARE(found(stage).size(), 3);
        stage.focus(Language::French, {0, 0});
        QSet<QString> visited;
        for (int i = 0; i < 3; ++i) {
            stage.trigger("findingNext");
            visited << chosen(stage);
        }
        QCOMPARE(visited, (QSet<QString>{u"A"_s, u"A partir de lundi, il siège siège."_s, u"siège siège"_s}));
    }

    void thePointerOverAMarkShowsItsSentence()
    {
        EditorStage stage;
        openSlips(stage);
        auto& column = stage.column(Language::French);
        QTextCursor there(column.document());
        there.setPosition(5);
        const QPoint point = column.cursorRect(there).center();
        QHelpEvent help(QEvent::ToolTip, point, column.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(column.viewport(), &help);
        QVERIFY(QToolTip::isVisible());
        QVERIFY(!QToolTip::text().isEmpty());
        QToolTip::hideText();
    }

    void aQuotationThatIsBeingWrittenIsNotMarked()
    {
        EditorStage stage;
        stage.openTexts({u"Fin."_s, u"Il a dit"_s}, {u"انتهى."_s, u"قال"_s}, u"1-1 1-1"_s);
        stage.focus(Language::French, {1, 8});
        stage.type(Language::French, u" «\u00a0enfin"_s);
        QSignalSpy told(&stage.editor().findings(), &ui::EditorFindings::told);
        const auto id = stage.release().paragraphs.french.last().id;
        QTRY_VERIFY(stage.editor().findings().marks().findings(id).isEmpty() && !told.isEmpty());
        stage.focus(Language::French, {0, 0});
        QTRY_COMPARE(found(stage), QStringList{u"«"_s});
    }

    void theyCanBeSwitchedOff()
    {
        EditorStage stage;
        openSlips(stage);
        stage.editor().findings().setChoices({.wanted = false});
        QCOMPARE(found(stage), QStringList{});
        QCOMPARE(amberPixels(stage, Language::French), 0);
        stage.editor().findings().setChoices({.silent = {checks::Rule::Doubled}});
        QTRY_COMPARE(found(stage), (QStringList{u","_s, u"Avril"_s}));
    }

    void theKeyLetsOneStandUntilItsWordsChange()
    {
        EditorStage stage;
        openSlips(stage);
        QSignalSpy told(&stage.editor().findings(), &ui::EditorFindings::waivedByKey);
        stage.focus(Language::French, {0, 6});
        QTest::keyClick(&stage.editor(), Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(told.size(), 1);
        QTRY_COMPARE(found(stage), (QStringList{u","_s, u"Avril"_s}));
        const auto& waived = stage.editor().findings().waived();
        QCOMPARE(waived.size(), 1);
        QCOMPARE(waived.first().waiver.words, u"comité comité"_s);
        QVERIFY(!waived.first().waiver.author.isEmpty());
        stage.focus(Language::French, {0, 0});
        stage.type(Language::French, u"Hier, "_s);
        QTRY_COMPARE(stage.editor().findings().waived().value(0).shown.finding.where.start, 9);
        QCOMPARE(found(stage), (QStringList{u","_s, u"Avril"_s}));
        stage.focus(Language::French, {0, 15});
        stage.type(Language::French, u"s"_s);
        stage.focus(Language::French, {0, 23});
        stage.type(Language::French, u"s"_s);
        QTRY_COMPARE(found(stage), (QStringList{u"comités comités"_s, u","_s, u"Avril"_s}));
        QCOMPARE(stage.disagreement(), QString());
    }

    void theMenuLetsOneStandAndNoLonger()
    {
        EditorStage stage;
        openSlips(stage);
        const auto choose = [&stage](const QString& name) {
            Q_EMIT stage.column(Language::French).menuWanted({100, 100}, 5);
            auto* menu = stage.editor().findChildren<QMenu*>(u"textMenu"_s).last();
            menu->findChild<QAction*>(name)->trigger();
            menu->close();
        };
        choose(u"findingIgnore"_s);
        QTRY_COMPARE(found(stage), (QStringList{u","_s, u"Avril"_s}));
        choose(u"findingNoLongerIgnore"_s);
        QTRY_COMPARE(found(stage).size(), 3);
        QVERIFY(stage.release().waivers.isEmpty());
    }

    void whatIsNoLongerThereIsNotLetStand()
    {
        EditorStage stage;
        openSlips(stage);
        const auto before = stage.editor().findings().marks().all().first();
        stage.focus(Language::French, {0, 8});
        stage.type(Language::French, u"s"_s);
        stage.editor().findings().waive(before);
        QVERIFY(stage.release().waivers.isEmpty());
    }

    void aPublishedReleaseOffersNoFix()
    {
        EditorStage stage;
        openSlips(stage);
        stage.openRelease().setStatus(release::Status::InReview);
        stage.openRelease().setStatus(release::Status::Approved);
        stage.openRelease().setStatus(release::Status::Published);
        QVERIFY(!stage.openRelease().isEditable());
        Q_EMIT stage.column(Language::French).menuWanted({100, 100}, 5);
        auto* menu = stage.editor().findChild<QMenu*>(u"textMenu"_s);
        QVERIFY(menu->findChild<QAction*>(u"findingSentence"_s));
        QVERIFY(!menu->findChild<QAction*>(u"findingFix"_s));
        menu->close();
        stage.trigger("findingNext");
        stage.trigger("findingFixHere");
        QCOMPARE(stage.textOf(Language::French, 0), u"Le comité comité siège."_s);
    }

private:
    inline static const QString copied = u"Le comité se réunit demain à Tunis."_s;

    static void openSlips(EditorStage& stage)
    {
        stage.openTexts({u"Le comité comité siège."_s, u"Il se réunit le 24 Avril 2019."_s},
                        {u"اجتمعت اللجنة, ثم انصرفت."_s, u"اجتمعت اليوم."_s}, u"1-1 1-1"_s);
        QTRY_COMPARE(found(stage).size(), 3);
    }

    static void openCopy(EditorStage& stage)
    {
        stage.openTexts({copied, u"Fin."_s}, {copied, u"انتهى."_s}, u"1-1 1-1"_s);
        QTRY_COMPARE(found(stage), QStringList{copied});
    }

    static QString words(EditorStage& stage, const ui::ShownFinding& shown)
    {
        return stage.textOf(shown.language, shown.paragraph)
            .mid(shown.finding.anchor().start, shown.finding.anchor().length);
    }

    static QStringList found(EditorStage& stage)
    {
        QStringList all;
        for (const ui::ShownFinding& shown : stage.editor().findings().marks().all())
            all << words(stage, shown);
        return all;
    }

    static QString chosen(EditorStage& stage)
    {
        const auto& shown = stage.editor().findings().marks().chosen();
        return shown ? words(stage, *shown) : QString();
    }

    static int pixels(EditorStage& stage, Language language, const QColor& colour)
    {
        const QImage picture = stage.column(language).viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == colour ? 1 : 0;
        }
        return count;
    }

    static int amberPixels(EditorStage& stage, Language language)
    {
        return pixels(stage, language, ui::tokens().amber);
    }

    static int washPixels(EditorStage& stage) { return pixels(stage, Language::French, ui::tokens().wash); }
};

TARJUMAN_WIDGET_TEST(tst_EditorFindings)
#include "tst_EditorFindings.moc"
