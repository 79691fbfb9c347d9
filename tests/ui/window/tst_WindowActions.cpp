#include "ui/window/WindowActions.h"

#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowStage.h"
#include "ui/window/Features.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_WindowActions : public QObject {
    Q_OBJECT

    static QStringList namesOf(const QList<QAction*>& actions)
    {
        QStringList names;
        for (const QAction* action : actions)
            names << (action->isSeparator() ? u"-"_s : action->objectName());
        return names;
    }

private Q_SLOTS:
    void anActionStandsBehindTheOneThatItNames()
    {
        QWidget window;
        WindowActions actions(&window);
        actions.add({.name = "first", .text = "New", .group = MenuGroup::Files});
        actions.add({.name = "last", .text = "New", .group = MenuGroup::View});
        actions.add({.name = "second", .text = "New", .group = MenuGroup::View, .after = "first"});
        QCOMPARE(namesOf(actions.all()), QStringList({u"first"_s, u"second"_s, u"last"_s}));
        QCOMPARE(namesOf(actions.inGroup(MenuGroup::View)), QStringList({u"second"_s, u"last"_s}));
        QCOMPARE(window.actions().size(), 3); // their keys are heard there
    }

    void whatNeedsAReleaseWaitsForOne()
    {
        QWidget window;
        WindowActions actions(&window);
        using enum ActionEntry::Needs;
        const QAction* free = actions.add({.name = "free", .text = "New", .group = MenuGroup::Files});
        const QAction* bound =
            actions.add({.name = "bound", .text = "New", .group = MenuGroup::Files, .needs = Release});
        actions.setReleaseOpen(false);
        QVERIFY(free->isEnabled());
        QVERIFY(!bound->isEnabled());
        actions.setReleaseOpen(true);
        QVERIFY(bound->isEnabled());
    }

    void aProtectedArchiveSaysWhatItRefuses()
    {
        QWidget window;
        WindowActions actions(&window);
        QAction* action = actions.add({.name = "change",
                                       .text = "New",
                                       .group = MenuGroup::Files,
                                       .key = QKeySequence(u"Ctrl+N"_s),
                                       .archive = ActionEntry::Archive::Changed});
        const QString usual = action->toolTip();
        actions.setChanges(WindowActions::Changes::Refused);
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip() != usual);
        actions.setChanges(WindowActions::Changes::Taken);
        QCOMPARE(action->toolTip(), usual);
    }

    // The order in which menu and palette show what all features bring.
    void everyFeatureHasItsPlace()
    {
        QWidget window;
        WindowActions actions(&window);
        addAllActions(actions);
        QCOMPARE(namesOf(actions.all()).join(u' '),
                 u"newRelease importFiles openSamples exportPdf print insertPicture releaseDetails "
                 u"releaseVersions "
                 "duplicateRelease removeRelease undoRemove saveNow status-draft status-in-translation "
                 "status-in-review status-approved status-published status-archived status-withdrawn "
                 "status-corrected showList narrowList goToList goToTexts showPanel "
                 "showComments showFindings previousRelease nextRelease fullScreen search settings help "
                 "allActions "
                 "about quit"_s);
    }

    void theMenuShowsTheGroups()
    {
        test::WindowStage stage(QGuiApplication::layoutDirection());
        const auto* menu = stage.child<QMenu>("windowMenu");
        QVERIFY(menu);
        QCOMPARE(
            namesOf(menu->actions()).join(u' '),
            u"newRelease importFiles openSamples exportPdf print - insertPicture releaseDetails "
            u"releaseVersions "
            "duplicateRelease removeRelease undoRemove saveNow -   - search help allActions settings about - "
            "quit"_s);
    }
};

TARJUMAN_WIDGET_TEST(tst_WindowActions)
#include "tst_WindowActions.moc"
