#include "ui/window/DeletedActions.h"

#include "app/desk/Releases.h"
#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowStage.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::ReleaseId;

class tst_DeletedActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_direction = QGuiApplication::layoutDirection(); }
    void init()
    {
        m_stage = std::make_unique<test::WindowStage>(m_direction);
        QTRY_VERIFY(m_stage->child<QWidget>("firstStart")->isVisible());
        trigger("openSamples");
        QTRY_COMPARE(rows("releaseList"), 3);
        QTRY_VERIFY(open());
    }
    void cleanup() { m_stage.reset(); }

    void whatIsDeletedIsInItsListAndComesBackAfterARestart()
    {
        trigger("removeRelease");
        QTRY_COMPARE(rows("releaseList"), 2);
        m_stage->openWindow();
        QTRY_COMPARE(rows("deletedList"), 1);
        QTRY_VERIFY(open());
        QVERIFY(!action("undoRemove")->isEnabled());
        chooseDeleted();
        QVERIFY(!action("removeRelease")->isEnabled());
        auto* list = m_stage->child<QListView>("deletedList");
        list->setCurrentIndex(list->model()->index(0, 0));
        QVERIFY(action("undoRemove")->isEnabled());
        m_stage->child<QPushButton>("bringBack")->click();
        QTRY_COMPARE(rows("releaseList"), 3);
        QTRY_COMPARE(rows("deletedList"), 0);
    }

    void aDeletedReleaseIsReadAndBroughtBackFromItsNotice()
    {
        const ReleaseId id = open()->release().id;
        trigger("removeRelease");
        QTRY_COMPARE(rows("deletedList"), 1);
        QTRY_VERIFY(open() && open()->release().id != id);
        chooseDeleted();
        auto* list = m_stage->child<QListView>("deletedList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(open()->release().id, id);
        QVERIFY(open()->isDeleted());
        QVERIFY(!open()->isEditable());
        QVERIFY(!action("duplicateRelease")->isEnabled());
        QTRY_COMPARE(
            m_stage->child<QLabel>("noticeWords")->text(),
            DeletedActions::tr("This release is deleted. It can be read; bring it back to write in it."));
        m_stage->child<QPushButton>("noticeButton")->click();
        QTRY_VERIFY(open() && !open()->isDeleted());
        QCOMPARE(open()->release().id, id);
        QCOMPARE(rows("releaseList"), 3);
        QVERIFY(!m_stage->child<QLabel>("noticeWords")->isVisible());
    }

    void whatAnotherProgramDeletesIsToldAndBroughtBack()
    {
        const ReleaseId id = open()->release().id;
        desk::Desk theirs(m_stage->desk->archiveFile(), QString());
        QVERIFY(theirs.open().result());
        QVERIFY(theirs.releases().remove({id}).result());
        QTRY_COMPARE(m_stage->child<QLabel>("noticeWords")->text(),
                     MainWindow::tr("This release was deleted elsewhere. What you write now is kept as a "
                                    "release of its own."));
        QTRY_COMPARE(rows("releaseList"), 2);
        QCOMPARE(open()->release().id, id); // it stays under the reader's hands
        QVERIFY(open()->isEditable());
        m_stage->child<QPushButton>("noticeButton")->click();
        QTRY_COMPARE(rows("releaseList"), 3);
        QCOMPARE(open()->release().id, id);
    }

    void whatIsNewElsewhereComesIntoTheList()
    {
        desk::Desk theirs(m_stage->desk->archiveFile(), QString());
        QVERIFY(theirs.open().result());
        QVERIFY(theirs.releases().create().result());
        QTRY_COMPARE(rows("releaseList"), 4);
    }

private:
    std::shared_ptr<desk::OpenRelease> open() const { return m_stage->window->openRelease(); }
    QAction* action(const char* name) const { return m_stage->child<QAction>(name); }
    void trigger(const char* name) const { action(name)->trigger(); }
    int rows(const char* list) const { return m_stage->child<QListView>(list)->model()->rowCount(); }
    void chooseDeleted() const
    {
        auto* searches = m_stage->child<QListWidget>("savedSearches");
        searches->setCurrentRow(searches->count() - 1);
    }

    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::unique_ptr<test::WindowStage> m_stage;
};

TARJUMAN_WIDGET_TEST(tst_DeletedActions)
#include "tst_DeletedActions.moc"
