#include "tests/ui/window/AccessibleWalk.h"
#include "tests/ui/window/WindowStage.h"
#include "ui/editor/TextColumn.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QToolButton>

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
    QDialog* dialog() const
    {
        for (QDialog* each : m_stage->window->findChildren<QDialog*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
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

    void everyDialogHasNamesAndRoles_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* name :
             {"settings", "releaseDetails", "about", "phraseLibrary", "insertPicture", "importFiles"})
            QTest::newRow(name) << QByteArray(name);
    }
    void everyDialogHasNamesAndRoles()
    {
        QFETCH(const QByteArray, action);
        openSamples();
        trigger(action.constData());
        QTRY_VERIFY(dialog());
        if (action == "importFiles" || action == "insertPicture") {
            dialog()->reject(); // Qt's own
            return;
        }
        QApplication::setActiveWindow(dialog()); // the offscreen platform leaves that to us
        QTRY_VERIFY(dialog()->isActiveWindow());
        const QStringList found = test::namelessIn(dialog());
        QVERIFY2(found.isEmpty(), qPrintable(lines(found)));
        const QStringList unseen = focusNotSeenIn(dialog());
        QVERIFY2(unseen.isEmpty(), qPrintable(lines(unseen)));
        dialog()->reject();
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

QTEST_MAIN(tst_Accessibility)
#include "tst_Accessibility.moc"
