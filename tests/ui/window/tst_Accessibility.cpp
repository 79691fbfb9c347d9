#include "tests/support/TestMain.h"
#include "tests/ui/window/AccessibleWalk.h"
#include "tests/ui/window/WindowStage.h"
#include "ui/common/SegmentControl.h"
#include "ui/editor/column/TextColumn.h"
#include "ui/output/ExportChoices.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

namespace {

void collectMenu(const QMenu& menu, QSet<const QAction*>& found)
{
    for (const QAction* action : menu.actions()) {
        found << action;
        if (action->menu())
            collectMenu(*action->menu(), found);
    }
}

} // namespace

using Way = std::function<void()>;

class tst_Accessibility : public QObject {
    Q_OBJECT

    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::unique_ptr<test::WindowStage> m_stage;

    bool isShown(const char* name) const
    {
        const auto* widget = m_stage->child<QWidget>(name);
        return widget && widget->isVisible();
    }
    void trigger(const char* name) const { m_stage->child<QAction>(name)->trigger(); }
    void openSamples() const
    {
        QTRY_VERIFY(isShown("firstStart"));
        trigger("openSamples");
        QTRY_VERIFY(m_stage->window->openRelease());
        QTRY_COMPARE(m_stage->child<QListView>("releaseList")->model()->rowCount(), 3);
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    }
    static QString lines(const QStringList& found) { return u'\n' + found.join(u'\n'); }
    // What changes on the window when the focus comes to a widget by the Tab key.
    bool showsFocus(QWidget& widget) const
    {
        QWidget* window = widget.window();
        widget.clearFocus();
        if (QWidget* other = QApplication::focusWidget())
            other->clearFocus();
        const QImage before = window->grab().toImage();
        widget.setFocus(Qt::TabFocusReason);
        window->setAttribute(Qt::WA_KeyboardFocusChange); // as the Tab key itself does
        return window->grab().toImage() != before;
    }
    QStringList focusNotSeenIn(QWidget* root) const
    {
        QStringList found;
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                                  widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                                  widget->window() == root->window() && !test::isInner(*widget);
            if (takesTab && !showsFocus(*widget))
                found << QLatin1StringView(widget->metaObject()->className()) + u':' + widget->objectName();
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_direction = QGuiApplication::layoutDirection();
        QApplication::setCursorFlashTime(0);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void init()
    {
        m_stage = std::make_unique<test::WindowStage>(m_direction);
        m_stage->window->resize(1600, 900);
    }
    void cleanup() { m_stage.reset(); }

    void theFirstPageHasNamesAndRoles()
    {
        QTRY_VERIFY(isShown("firstStart"));
        const QStringList found = test::namelessIn(m_stage->window.get());
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
    }

    void theWholeWindowHasNamesAndRoles()
    {
        openSamples();
        trigger("showComments");
        trigger("editReplace");
        QStringList found = test::namelessIn(m_stage->window.get());
        trigger("exportPdf");
        found += test::namelessIn(m_stage->window.get());
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
    }

    // Each dialog of the program, and the way to it.
    void everyDialogHasNamesAndRoles_data()
    {
        QTest::addColumn<Way>("way");
        const auto action = [this](const char* name) { return Way([this, name] { trigger(name); }); };
        QTest::newRow("settingsDialog") << action("settings");
        QTest::newRow("releaseDetails") << action("releaseDetails");
        QTest::newRow("aboutDialog") << action("about");
        QTest::newRow("phraseDialog") << action("phraseLibrary");
        QTest::newRow("termDialog") << action("termsShow");
        QTest::newRow("figureDialog") << Way([this] {
            trigger("insertPicture");
            QTRY_VERIFY(isShown("figureFileDialog"));
            m_stage->child<QDialog>("figureFileDialog")->reject();
        });
        QTest::newRow("importDialog") << Way([this] {
            QFile file(m_stage->folder.filePath(u"school.txt"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Une école à Sfax\n\nDix élèves s’y inscrivent.\n");
            file.close();
            m_stage->window->importFiles({file.fileName()});
            QTRY_COMPARE(m_stage->child<QTableView>("importTable")->model()->rowCount(), 1);
        });
        QTest::newRow("wordListDialog") << Way([this] {
            trigger("settings");
            m_stage->child<QAbstractButton>("wordLists")->click();
        });
        QTest::newRow("templateEditor") << Way([this] {
            trigger("exportPdf");
            QTRY_VERIFY(isShown("exportPane"));
            QMetaObject::invokeMethod(m_stage->window->findChild<ExportChoices*>(),
                                      "templateEditingRequested");
        });
        QTest::newRow("findDialog") << Way([this] {
            trigger("editReplace");
            auto* scope = m_stage->child<SegmentControl>("findScope");
            scope->findChildren<QPushButton*>().last()->click();
            QTest::keyClicks(m_stage->child<QLineEdit>("findWords"), u"a"_s);
            m_stage->child<QAbstractButton>("findAll")->click();
        });
        QTest::newRow("comparisonDialog") << Way([this] {
            trigger("releaseVersions");
            QTRY_VERIFY(isShown("versionsPanel"));
            m_stage->child<QPushButton>("keepVersion")->click();
            auto* list = m_stage->child<QListView>("versionList");
            QTRY_COMPARE(list->model()->rowCount(), 1);
            list->setCurrentIndex(list->model()->index(0, 0));
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Return);
        });
    }

    void everyDialogHasNamesAndRoles()
    {
        QFETCH(const Way, way);
        openSamples();
        way();
        const char* name = QTest::currentDataTag();
        QTRY_VERIFY(isShown(name));
        auto* dialog = m_stage->child<QDialog>(name);
        QApplication::setActiveWindow(dialog); // the offscreen platform leaves that to us
        QTRY_VERIFY(dialog->isActiveWindow());
        const QStringList found = test::namelessIn(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
        const QStringList unseen = focusNotSeenIn(dialog);
        QVERIFY2(unseen.isEmpty(), qPrintable(lines(unseen)));
        dialog->reject();
    }

    void everyActionIsReachedByKey()
    {
        openSamples();
        trigger("showComments");
        QSet<const QAction*> inMenus;
        for (const QToolButton* button : m_stage->window->findChildren<QToolButton*>()) {
            if (button->menu() && (button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                collectMenu(*button->menu(), inMenus);
        }
        QStringList found;
        for (const QAction* action : m_stage->window->findChildren<QAction*>()) {
            const bool isNamed = !action->text().isEmpty() && !action->isSeparator() && !action->menu() &&
                                 !action->objectName().isEmpty() && !action->objectName().startsWith(u"_q_");
            bool hasButton = false;
            for (const QObject* object : action->associatedObjects()) {
                const auto* button = qobject_cast<const QToolButton*>(object);
                hasButton |= button && (button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            }
            if (isNamed && action->shortcuts().isEmpty() && !inMenus.contains(action) && !hasButton)
                found << action->objectName();
        }
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
    }

    void theFocusIsSeenWhereverItIs()
    {
        openSamples();
        trigger("showComments");
        trigger("editReplace");
        QStringList found = focusNotSeenIn(m_stage->window.get());
        trigger("exportPdf");
        found += focusNotSeenIn(m_stage->child<QWidget>("exportPane"));
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
    }

    void theTextsAreOrdinaryTexts()
    {
        openSamples();
        for (const char* name : {"textColumn_fr", "textColumn_ar"}) {
            auto* column = m_stage->child<TextColumn>(name);
            QAccessibleInterface* text = QAccessible::queryAccessibleInterface(column);
            QCOMPARE(text->role(), QAccessible::EditableText);
            QVERIFY(text->textInterface());
            QCOMPARE(text->textInterface()->characterCount(), column->toPlainText().size());
            column->setFocus();
            QTRY_VERIFY(!text->text(QAccessible::Description).isEmpty());
        }
    }

    void theGutterTellsRoleAndStateOfEachPair()
    {
        openSamples();
        auto* gutter = m_stage->child<QWidget>("pairGutter");
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(gutter);
        QCOMPARE(list->role(), QAccessible::List);
        const auto& release = m_stage->window->openRelease()->release();
        QCOMPARE(list->childCount(), release.pairs.size());
        for (int row = 0; row < list->childCount(); ++row) {
            QAccessibleInterface* item = list->child(row);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(list->indexOfChild(item), row);
            QVERIFY(item->text(QAccessible::Name).contains(QString::number(row + 1)));
            QVERIFY(!item->rect().isEmpty());
        }
        QVERIFY(!list->child(list->childCount()));
        auto* column = m_stage->child<TextColumn>("textColumn_fr");
        list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(column->caretRow(), 2);
        QVERIFY(list->child(2)->state().selected);
        QCOMPARE(column->accessibleDescription(), list->child(2)->text(QAccessible::Name));
    }
};

TARJUMAN_WIDGET_TEST(tst_Accessibility)
#include "tst_Accessibility.moc"
