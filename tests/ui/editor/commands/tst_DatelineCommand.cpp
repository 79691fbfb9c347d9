#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using release::Role;
using release::Span;
using text::Language;

static void givePlaceAndDate(EditorStage& stage, const QDate& date = {2024, 5, 22})
{
    stage.openRelease().setPlace(Language::French, u"Tunis"_s);
    stage.openRelease().setPlace(Language::Arabic, u"تونس"_s);
    stage.openRelease().setDate(date);
}

class tst_DatelineCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothSidesGetTheirDatelineUnderTheTitle()
    {
        EditorStage stage;
        stage.openTexts({u"Titre"_s, u"Corps"_s}, {u"عنوان"_s, u"نص"_s}, u"1-1 1-1"_s);
        stage.trigger("role_title");
        givePlaceAndDate(stage);
        stage.trigger("roleWriteDateline");
        QCOMPARE(stage.pairs(), u"1-1 1-1 1-1"_s);
        QCOMPARE(stage.textOf(Language::French, 1), u"Tunis, le 22 mai 2024 –"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 1), u"تونس، 22 مايو 2024م"_s);
        QCOMPARE(stage.release().paragraphs.arabic[1].role, Role::Dateline);
        QCOMPARE(stage.disagreement(), QString());
        stage.focus(Language::French, {0, 0});
        stage.trigger("editUndo");
        QCOMPARE(stage.pairs(), u"1-1 0-1 1-1"_s); // the other side has its own step
        QCOMPARE(stage.disagreement(), QString());
    }

    void anOldDatelineGivesWayAndItsTextStays()
    {
        EditorStage stage;
        stage.openTexts({u"Fès, le 3 mars 2023 – Le comité siège"_s}, {u""_s}, u"1-1"_s);
        stage.trigger("role_dateline");
        givePlaceAndDate(stage, {2024, 5, 1});
        stage.trigger("roleHijriDateline");
        stage.trigger("roleWriteDateline");
        QCOMPARE(stage.textOf(Language::French, 0), u"Tunis, le 1er mai 2024 – Le comité siège"_s);
        QCOMPARE(stage.release().paragraphs.french[0].spans, (QList<Span>{{11, 2, Span::Kind::Superscript}}));
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"تونس، 22 شوال 1445هـ الموافق 1 مايو 2024م"_s);
        QCOMPARE(stage.pairs(), u"1-1"_s);
    }

    void itFollowsPlaceAndDateUnlessReworded()
    {
        EditorStage stage;
        stage.openTexts({u""_s}, {u""_s}, u"1-1"_s);
        stage.trigger("role_dateline");
        givePlaceAndDate(stage);
        stage.trigger("roleWriteDateline");
        stage.openRelease().setDate({2024, 5, 23});
        QCOMPARE(stage.textOf(Language::French, 0), u"Tunis, le 23 mai 2024 –"_s);
        QCOMPARE(stage.textOf(Language::Arabic, 0), u"تونس، 23 مايو 2024م"_s);
        stage.focus(Language::French, {0, 0});
        stage.type(Language::French, u"À "_s);
        stage.openRelease().setPlace(Language::French, u"Sfax"_s);
        QCOMPARE(stage.textOf(Language::French, 0), u"À Tunis, le 23 mai 2024 –"_s);
        QCOMPARE(stage.disagreement(), QString());
    }

    void withoutPlaceAndDateTheyAreAskedFor()
    {
        EditorStage stage;
        stage.open(u"1-1"_s);
        stage.openRelease().setDate({});
        QSignalSpy wanted(&stage.editor(), &ui::PairEditor::placeAndDateWanted);
        stage.trigger("roleWriteDateline");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(stage.pairs(), u"1-1"_s);
    }
};

TARJUMAN_WIDGET_TEST(tst_DatelineCommand)
#include "tst_DatelineCommand.moc"
