#include "app/spelling/SpellService.h"
#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowStage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Status;

namespace {

// A key, the widget that it is bound to and how far from that widget it is heard.
struct BoundKey {
    QKeySequence key;
    const QWidget* owner;
    Qt::ShortcutContext context;
    const QObject* source; // the action or the shortcut; an action may be on several widgets
};

bool isAncestor(const QWidget* outer, const QWidget* inner)
{
    return outer == inner || outer->isAncestorOf(inner);
}

bool isHeardEverywhere(const BoundKey& bound)
{
    return bound.context == Qt::WindowShortcut || bound.context == Qt::ApplicationShortcut;
}

// Whether there is a place of the focus in which both are heard; Qt then triggers neither.
bool clash(const BoundKey& one, const BoundKey& other)
{
    if (one.source == other.source || one.key.matches(other.key) == QKeySequence::NoMatch)
        return false;
    if (one.owner->window() != other.owner->window())
        return false;
    if (isHeardEverywhere(one) || isHeardEverywhere(other))
        return true;
    if (one.context == Qt::WidgetShortcut && other.context == Qt::WidgetShortcut)
        return one.owner == other.owner;
    if (one.context == Qt::WidgetShortcut)
        return isAncestor(other.owner, one.owner);
    if (other.context == Qt::WidgetShortcut)
        return isAncestor(one.owner, other.owner);
    return isAncestor(one.owner, other.owner) || isAncestor(other.owner, one.owner);
}

QList<BoundKey> boundKeys(const QWidget& window)
{
    QList<BoundKey> found;
    QList<const QWidget*> widgets{&window};
    for (const QWidget* child : window.findChildren<QWidget*>())
        widgets << child;
    for (const QWidget* widget : widgets) {
        for (const QAction* action : widget->actions()) {
            for (const QKeySequence& key : action->shortcuts())
                found << BoundKey{key, widget, action->shortcutContext(), action};
        }
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<QWidget*>(shortcut->parent());
        found << BoundKey{shortcut->key(), owner, shortcut->context(), shortcut};
    }
    return found;
}

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_direction = QGuiApplication::layoutDirection(); }
    void init() { m_stage = std::make_unique<test::WindowStage>(m_direction); }
    void cleanup() { m_stage.reset(); }

    void anEmptyArchiveOffersThreeFirstSteps()
    {
        QTRY_VERIFY(isShown("firstStart"));
        QVERIFY(isShown("newReleaseCard"));
        QVERIFY(isShown("importFilesCard"));
        QVERIFY(isShown("openSamplesCard"));
        QVERIFY(!isShown("exportPdfButton"));
        QTRY_VERIFY(m_stage->child<QWidget>("newReleaseCard")->hasFocus());
    }

    void aNewReleaseStandsInListAndEditor()
    {
        makeRelease();
        QCOMPARE(listed(), 1);
        QVERIFY(isShown("exportPdfButton"));
        QVERIFY(isShown("statusButton"));
        QVERIFY(!isShown("firstStart"));
    }

    void theSamplesFillTheList()
    {
        QTRY_VERIFY(isShown("firstStart"));
        trigger("openSamples");
        QTRY_COMPARE(listed(), 3);
        QTRY_VERIFY(m_stage->window->openRelease());
        QCOMPARE(m_stage->window->openRelease()->release().status, Status::InReview);
    }

    void aReleaseThatDoesNotExistLeavesTheFirstSteps()
    {
        QTRY_VERIFY(isShown("firstStart"));
        MainWindow window(*m_stage->desk, m_stage->settings);
        window.show();
        window.start(release::ReleaseId{99});
        QTRY_VERIFY(window.findChild<QWidget*>(u"firstStart"_s)->isVisible());
        for (const auto& name : {u"newRelease"_s, u"importFiles"_s, u"openSamples"_s})
            QVERIFY(window.findChild<QAction*>(name)->isEnabled());
    }

    void whatIsDeletedComesBack()
    {
        makeRelease();
        const auto id = m_stage->window->openRelease()->release().id;
        trigger("removeRelease");
        QTRY_COMPARE(listed(), 0);
        QTRY_VERIFY(isShown("firstStart"));
        QTRY_VERIFY(isShown("noticeButton"));
        m_stage->child<QPushButton>("noticeButton")->click();
        QTRY_COMPARE(listed(), 1);
        QTRY_VERIFY(m_stage->window->openRelease());
        QCOMPARE(m_stage->window->openRelease()->release().id, id);
    }

    void capitalsWithoutAccentsFollowThePreference()
    {
        makeRelease();
        spelling::SpellService& spelling = m_stage->desk->spelling();
        QTRY_COMPARE(spelling.state(text::Language::French), spelling::SpellService::DictionaryState::Ready);
        QCOMPARE(marksOf(spelling, u"Le SIEGE du comité."_s), 1);
        m_stage->settings.set(&SettingsValues::bareCapitals, spelling::BareCapitals::Allowed);
        QCOMPARE(marksOf(spelling, u"Le SIEGE du comité."_s), 0);
    }

    void theNeighbourOpensWhenTheOpenReleaseGoes()
    {
        makeRelease();
        const auto first = m_stage->window->openRelease()->release().id;
        trigger("newRelease");
        QTRY_COMPARE(listed(), 2);
        QTRY_VERIFY(m_stage->window->openRelease()->release().id != first);
        trigger("removeRelease");
        QTRY_COMPARE(listed(), 1);
        QTRY_VERIFY(m_stage->window->openRelease());
        QCOMPARE(m_stage->window->openRelease()->release().id, first);
    }

    void theWorkflowOffersOnlyItsSteps()
    {
        makeRelease();
        QVERIFY(action("status-in-review")->isEnabled());
        QVERIFY(!action("status-withdrawn")->isEnabled());
        QVERIFY(action("status-published")->isVisible());
        QVERIFY(!action("status-published")->isEnabled());
        QVERIFY(!action("status-published")->toolTip().isEmpty());
        trigger("status-in-review");
        QTRY_COMPARE(m_stage->window->openRelease()->release().status, Status::InReview);
        QVERIFY(action("status-in-review")->isChecked());
        QTRY_COMPARE(m_stage->window->openRelease()->saveState(), desk::OpenRelease::SaveState::Saved);
    }

    void thePaletteFindsActionsAndReleases()
    {
        makeRelease();
        auto* field = m_stage->child<QLineEdit>("searchField");
        trigger("search");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"duplicaterelease"_s);
        QTRY_VERIFY(isShown("commandPalette"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(listed(), 2);
        QVERIFY(!isShown("commandPalette"));
        QVERIFY(field->text().isEmpty());
    }

    void everyActionHasANameAndAKey()
    {
        makeRelease();
        QSet<QString> keys;
        for (const QAction* each : m_stage->window->findChildren<QAction*>()) {
            if (each->text().isEmpty() || each->isSeparator() || each->menu() ||
                !each->property("sourceText").isValid())
                continue;
            QVERIFY2(!each->objectName().isEmpty(), qPrintable(each->text()));
            QVERIFY2(!each->shortcut().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!keys.contains(each->shortcut().toString()), qPrintable(each->shortcut().toString()));
            keys << each->shortcut().toString();
        }
        QVERIFY(keys.size() > 15);
    }

    void noTwoActionsAnswerToTheSameKey()
    {
        makeRelease();
        trigger("exportPdf"); // with its pane open, so that its keys are counted too
        const QList<BoundKey> keys = boundKeys(*m_stage->window);
        QVERIFY(keys.size() > 60);
        QStringList clashes;
        for (qsizetype one = 0; one < keys.size(); ++one) {
            for (qsizetype other = one + 1; other < keys.size(); ++other) {
                if (clash(keys.at(one), keys.at(other)))
                    clashes << u"%1: %2, %3"_s.arg(keys.at(one).key.toString(),
                                                   keys.at(one).source->objectName(),
                                                   keys.at(other).source->objectName());
            }
        }
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void theWindowRemembersTheReleaseAndTheList()
    {
        makeRelease();
        trigger("newRelease");
        QTRY_COMPARE(listed(), 2);
        const auto id = m_stage->window->openRelease()->release().id;
        if (m_stage->child<QWidget>("releaseListPane")->isVisible())
            trigger("showList");
        m_stage->window->close();
        m_stage->openWindow();
        QTRY_VERIFY(m_stage->window->openRelease());
        QCOMPARE(m_stage->window->openRelease()->release().id, id);
        QVERIFY(!isShown("releaseListPane"));
    }

    void anotherLanguageIsAppliedAtOnce()
    {
        makeRelease();
        const bool wasRightToLeft = m_stage->window->layoutDirection() == Qt::RightToLeft;
        m_stage->interface.setChoice(wasRightToLeft ? LanguageChoice::French : LanguageChoice::Arabic);
        QCOMPARE(m_stage->window->layoutDirection() == Qt::RightToLeft, !wasRightToLeft);
        QCOMPARE(listed(), 1);
        QTRY_VERIFY(isShown("statusButton"));
        QVERIFY(m_stage->window->openRelease());
    }

    void aBrokenArchiveIsSaidCalmly()
    {
        m_stage->window->close();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"broken.tarjuman"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        desk::Desk desk(path, {});
        MainWindow window(desk, m_stage->settings);
        window.show();
        window.start();
        auto* page = window.findChild<QWidget*>(u"problemPage"_s);
        QTRY_VERIFY(page->isVisible());
        QVERIFY(!window.findChild<QLabel*>(u"problemWords"_s)->text().isEmpty());
        QVERIFY(!window.findChild<QAction*>(u"newRelease"_s)->isEnabled());
        auto* retry = window.findChild<QPushButton*>(u"retryButton"_s);
        QVERIFY(retry->isVisible());
        QVERIFY(QFile::remove(path));
        retry->click();
        QTRY_VERIFY(window.findChild<QAction*>(u"newRelease"_s)->isEnabled());
        QVERIFY(!page->isVisible());
    }

    void theTextsStandAloneInFullScreen()
    {
        makeRelease();
        trigger("fullScreen");
        QTRY_VERIFY(!isShown("toolBar"));
        QVERIFY(!isShown("statusBar"));
        QVERIFY(!isShown("releaseListPane"));
        trigger("leaveFullScreen");
        QTRY_VERIFY(isShown("toolBar"));
    }

private:
    // -1 when there is no answer.
    static qsizetype marksOf(spelling::SpellService& spelling, const QString& text)
    {
        constexpr quint64 noRelease = 4711;
        QSignalSpy checked(&spelling, &spelling::SpellService::checked);
        spelling.check({.document = noRelease, .paragraph = 1, .text = text});
        while (checked.wait()) {
            while (!checked.isEmpty()) {
                const auto marks = checked.takeFirst().first().value<spelling::ParagraphMarks>();
                if (marks.document == noRelease)
                    return marks.marks.size();
            }
        }
        return -1;
    }

    bool isShown(const char* name) const
    {
        const auto* widget = m_stage->child<QWidget>(name);
        return widget && widget->isVisible();
    }
    QAction* action(const char* name) const { return m_stage->child<QAction>(name); }
    void trigger(const char* name) const { action(name)->trigger(); }
    int listed() const { return m_stage->child<QListView>("releaseList")->model()->rowCount(); }
    void makeRelease() const
    {
        QTRY_VERIFY(isShown("firstStart"));
        trigger("newRelease");
        QTRY_VERIFY(m_stage->window->openRelease());
        QTRY_COMPARE(listed(), 1);
    }

    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::unique_ptr<test::WindowStage> m_stage;
};

TARJUMAN_WIDGET_TEST(tst_MainWindow)
#include "tst_MainWindow.moc"
