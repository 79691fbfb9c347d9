#include "ui/editor/find/ArchiveFinder.h"

#include "app/desk/Releases.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/editor/find/FindDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;
using ui::ArchiveFinder;

class tst_ArchiveFinder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesOfAllReleasesAreListed()
    {
        EditorStage stage;
        open(stage);
        stored(stage.desk(), smallRelease(u"L’été à Tunis"_s));
        stage.editor().archiveFinder().find({u"ete"_s}, std::nullopt);
        QTRY_COMPARE(list(stage)->topLevelItemCount(), 2);
        QVERIFY(!button(stage, u"previewReplace"_s)->isVisible());
    }

    void aPlaceInTheOpenReleaseIsShown()
    {
        EditorStage stage;
        open(stage);
        QSignalSpy wanted(&stage.editor().archiveFinder(), &ArchiveFinder::placeWanted);
        stage.editor().archiveFinder().find({u"ete"_s}, std::nullopt);
        QTRY_COMPARE(list(stage)->topLevelItemCount(), 1);
        QTest::keyClick(list(stage), Qt::Key_Return);
        QCOMPARE(wanted.count(), 0);
        QCOMPARE(stage.column(Language::French).textCursor().selectedText(), u"été"_s);
    }

    void aPlaceElsewhereIsAskedFor()
    {
        EditorStage stage;
        open(stage);
        const auto other = stored(stage.desk(), smallRelease(u"Un automne"_s));
        QSignalSpy wanted(&stage.editor().archiveFinder(), &ArchiveFinder::placeWanted);
        stage.editor().archiveFinder().find({u"automne"_s}, std::nullopt);
        QTRY_COMPARE(list(stage)->topLevelItemCount(), 1);
        QTest::keyClick(list(stage), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<desk::FoundPlace>().release, other.id);
    }

    void everythingIsReplacedAndTakenBack()
    {
        EditorStage stage;
        open(stage);
        const auto other = stored(stage.desk(), smallRelease(u"L’été à Tunis"_s));
        auto& finder = stage.editor().archiveFinder();
        QSignalSpy replaced(&finder, &ArchiveFinder::replaced);
        finder.find({u"été"_s}, u"hiver"_s);
        QTRY_COMPARE(list(stage)->topLevelItemCount(), 2);
        button(stage, u"previewReplace"_s)->click();
        QTRY_COMPARE(replaced.count(), 1);
        QTRY_COMPARE(stage.textOf(Language::French, 0), u"Un hiver"_s);
        QCOMPARE(titleOf(stage, other.id), u"L’hiver à Tunis"_s);
        QCOMPARE(stage.disagreement(), QString());
        QCOMPARE(replaced.first().at(1).value<ArchiveFinder::Undo>(), ArchiveFinder::Undo::Archive);
        QVERIFY(finder.canTakeBack());
        stage.trigger("editTakeBack");
        QTRY_COMPARE(titleOf(stage, other.id), u"L’été à Tunis"_s);
        QTRY_COMPARE(stage.textOf(Language::French, 0), u"Un été"_s);
        QCOMPARE(stage.disagreement(), QString());
        QVERIFY(!finder.canTakeBack());
    }

    void whatIsReplacedInTheOpenReleaseAloneIsAStepThere()
    {
        EditorStage stage;
        open(stage);
        auto& finder = stage.editor().archiveFinder();
        QSignalSpy replaced(&finder, &ArchiveFinder::replaced);
        finder.find({u"été"_s}, u"hiver"_s);
        QTRY_COMPARE(list(stage)->topLevelItemCount(), 1);
        button(stage, u"previewReplace"_s)->click();
        QTRY_COMPARE(replaced.count(), 1);
        QCOMPARE(replaced.first().at(1).value<ArchiveFinder::Undo>(), ArchiveFinder::Undo::Here);
        QCOMPARE(stage.textOf(Language::French, 0), u"Un hiver"_s);
        stage.trigger("editUndo");
        QCOMPARE(stage.textOf(Language::French, 0), u"Un été"_s);
    }

    void theDialogOffersToTakeBackTheLast()
    {
        EditorStage stage;
        open(stage);
        const auto other = stored(stage.desk(), smallRelease(u"L’été à Tunis"_s));
        auto& finder = stage.editor().archiveFinder();
        QSignalSpy replaced(&finder, &ArchiveFinder::replaced);
        finder.find({u"été"_s}, u"hiver"_s);
        QTRY_COMPARE(list(stage)->topLevelItemCount(), 2);
        QVERIFY(!button(stage, u"takeBackLast"_s)->isVisible());
        button(stage, u"previewReplace"_s)->click();
        QTRY_COMPARE(replaced.count(), 1);
        QTRY_VERIFY(!stage.editor().findChild<ui::FindDialog*>());
        finder.find({u"hiver"_s}, u"automne"_s);
        QVERIFY(button(stage, u"takeBackLast"_s)->isVisible());
        button(stage, u"takeBackLast"_s)->click();
        QTRY_COMPARE(replaced.count(), 2);
        QCOMPARE(titleOf(stage, other.id), u"L’été à Tunis"_s);
    }

    void aReleaseWhoseTextIsFixedCannotBeTicked()
    {
        EditorStage stage;
        open(stage);
        auto release = smallRelease(u"L’automne"_s);
        release.status = release::Status::Published;
        stored(stage.desk(), release);
        stage.editor().archiveFinder().find({u"automne"_s}, u"hiver"_s);
        QTRY_COMPARE(list(stage)->topLevelItemCount(), 1);
        QVERIFY(!button(stage, u"previewReplace"_s)->isEnabled());
    }

    void nothingFoundIsSaid()
    {
        EditorStage stage;
        open(stage);
        stage.editor().archiveFinder().find({u"introuvable"_s}, std::nullopt);
        QTRY_VERIFY(!stage.editor().findChild<QLabel*>(u"findSentence"_s)->text().isEmpty());
    }

private:
    static void open(EditorStage& stage)
    {
        stage.openTexts({u"Un été"_s}, {u"صيف"_s}, u"1-1"_s);
        stage.openRelease().saveNow();
        QTRY_COMPARE(stage.openRelease().saveState(), desk::OpenRelease::SaveState::Saved);
    }
    static QTreeWidget* list(EditorStage& stage)
    {
        return stage.editor().findChild<QTreeWidget*>(u"foundList"_s);
    }
    static QPushButton* button(EditorStage& stage, const QString& name)
    {
        return stage.editor().findChild<QPushButton*>(name);
    }
    static QString titleOf(EditorStage& stage, release::ReleaseId id)
    {
        return stage.desk().releases().load(id).result().value().paragraphs.french.first().text;
    }
};

TARJUMAN_WIDGET_TEST(tst_ArchiveFinder)
#include "tst_ArchiveFinder.moc"
