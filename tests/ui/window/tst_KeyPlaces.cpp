#include "ui/window/KeyPlaces.h"

#include "tests/support/TestMain.h"
#include "tests/ui/window/KeyboardLayout.h"
#include "tests/ui/window/WindowStage.h"
#include "ui/editor/PairEditor.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QToolButton>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using test::KeyboardLayout;

struct NamedKeys {
    QString name;
    QList<QKeySequence> keys; // the first is the one that the menus show
};

// A window that knows the keys of the real one, and no more: what each triggers is noted.
class Board : public QWidget {
public:
    explicit Board(const QList<NamedKeys>& all)
    {
        setFocusPolicy(Qt::StrongFocus);
        for (const NamedKeys& each : all) {
            auto* action = new QAction(each.name, this);
            action->setShortcuts(each.keys);
            addAction(action);
            connect(action, &QAction::triggered, this, [this, name = each.name] { triggered << name; });
        }
    }

    // As the key comes from X11: asked first, then looked for among the shortcuts, then pressed.
    QStringList press(const KeyboardLayout& layout, const KeyboardLayout::Press& press, int key)
    {
        triggered.clear();
        m_held = press.modifiers;
        if (const QString letters = layout.composed(press); press.place != 0 && !letters.isEmpty()) {
            QInputMethodEvent composed;
            composed.setCommitString(letters);
            QCoreApplication::sendEvent(this, &composed);
            return triggered;
        }
        const int eventKey = press.place == 0 ? key : layout.eventKey(press);
        const auto event = [&](QEvent::Type type) {
            return QKeyEvent(type, eventKey, press.modifiers, press.place, 0, 0);
        };
        QKeyEvent asked = event(QEvent::ShortcutOverride);
        asked.ignore();
        QCoreApplication::sendEvent(windowHandle(), &asked);
        if (asked.isAccepted() || !findShortcut(layout, press, key)) {
            QKeyEvent pressed = event(QEvent::KeyPress);
            QCoreApplication::sendEvent(windowHandle(), &pressed);
        }
        return triggered;
    }

    Qt::KeyboardModifiers held() const { return m_held; }

    QStringList triggered;

private:
    // Two actions of one press: Qt triggers neither.
    bool findShortcut(const KeyboardLayout& layout, const KeyboardLayout::Press& press, int key)
    {
        QList<int> candidates{key | static_cast<int>(press.modifiers.toInt())};
        if (press.place != 0)
            candidates = layout.candidates(press);
        QList<QAction*> found;
        const QList<QAction*> all = actions();
        for (QAction* action : all) {
            for (const int candidate : std::as_const(candidates)) {
                if (action->shortcuts().contains(QKeySequence(candidate)) && !found.contains(action))
                    found << action;
            }
        }
        if (found.size() == 1)
            found.first()->trigger();
        return !found.isEmpty();
    }

    Qt::KeyboardModifiers m_held;
};

class tst_KeyPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        test::WindowStage stage(QGuiApplication::layoutDirection());
        QTRY_VERIFY(stage.child<QWidget>("firstStart") && stage.child<QWidget>("firstStart")->isVisible());
        stage.child<QAction>("newRelease")->trigger();
        QTRY_VERIFY(stage.window->openRelease());
        m_keys = keysOf(*stage.window);
        QVERIFY(m_keys.size() > 60);
    }

    void everyActionHasItsKey_data()
    {
        QTest::addColumn<QByteArray>("layouts");
        QTest::addColumn<QByteArray>("variants");
        QTest::addColumn<int>("group");
        QTest::newRow("us") << "us"_ba
                            << ""_ba << 0;
        QTest::newRow("fr") << "fr"_ba
                            << ""_ba << 0;
        QTest::newRow("ara") << "ara"_ba
                             << ""_ba << 0;
        QTest::newRow("us+ara") << "us,ara"_ba
                                << ","_ba << 1;
        QTest::newRow("fr+ara") << "fr,ara"_ba
                                << ","_ba << 1;
        QTest::newRow("fr of fr+ara") << "fr,ara"_ba
                                      << ","_ba << 0;
        QTest::newRow("ca") << "ca"_ba
                            << ""_ba << 0;
        QTest::newRow("ch-fr") << "ch"_ba
                               << "fr"_ba << 0;
    }

    // Whatever the layout, the key that the menu shows does what the menu says.
    void everyActionHasItsKey()
    {
        QFETCH(QByteArray, layouts);
        QFETCH(QByteArray, variants);
        QFETCH(int, group);
        const KeyboardLayout layout(layouts, variants, static_cast<xkb_layout_index_t>(group));
        QVERIFY(layout.isKnown());
        Board board(m_keys);
        const KeyPlaces places([&board] { return board.held(); });
        board.show();
        board.activateWindow();
        board.setFocus();
        QTRY_VERIFY(board.hasFocus());
        QStringList wrong;
        for (const NamedKeys& each : std::as_const(m_keys)) {
            const QKeyCombination shown = each.keys.first()[0];
            const auto press = layout.pressOf(shown.key(), shown.keyboardModifiers());
            const QStringList triggered =
                press ? board.press(layout, *press, shown.key()) : QStringList(u"no such key"_s);
            if (triggered != QStringList(each.name))
                wrong << u"%1 of %2: %3"_s.arg(each.keys.first().toString(), each.name, triggered.join(u','));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void thePlacesAreThoseOfTheUnitedStates()
    {
        QCOMPARE(KeyPlaces::keyAt(11), Qt::Key_2);
        QCOMPARE(KeyPlaces::keyAt(38), Qt::Key_A);
        QCOMPARE(KeyPlaces::keyAt(56), Qt::Key_B);
        QCOMPARE(KeyPlaces::keyAt(60), Qt::Key_Period);
        QCOMPARE(KeyPlaces::keyAt(65), Qt::Key_unknown); // the space bar
        QCOMPARE(KeyPlaces::keyAt(0), Qt::Key_unknown);
    }

    void lamAlefIsTextWhereNoKeyIsHeld()
    {
        Board board({{u"bold"_s, {QKeySequence(u"Ctrl+B"_s)}}});
        Qt::KeyboardModifiers held = Qt::NoModifier;
        const KeyPlaces places([&held] { return held; });
        board.show();
        board.activateWindow();
        board.setFocus();
        QTRY_VERIFY(board.hasFocus());
        QInputMethodEvent event;
        event.setCommitString(u"لا"_s);
        QCoreApplication::sendEvent(&board, &event);
        QVERIFY(board.triggered.isEmpty());
        held = Qt::ControlModifier;
        QCoreApplication::sendEvent(&board, &event);
        QCOMPARE(board.triggered, QStringList(u"bold"_s));
    }

    void whatPeopleExpectIsThere()
    {
        for (const auto& [key, name] :
             {std::pair(u"Ctrl+O"_s, u"importFiles"_s), std::pair(u"Ctrl+P"_s, u"print"_s),
              std::pair(u"F1"_s, u"help"_s), std::pair(u"Ctrl+Shift+2"_s, u"status-in-translation"_s)}) {
            const auto found = std::ranges::find_if(
                m_keys, [&](const NamedKeys& each) { return each.keys.contains(QKeySequence(key)); });
            QVERIFY2(found != m_keys.end(), qPrintable(key));
            QCOMPARE(found->name, name);
        }
    }

private:
    // All that can be heard while the caret is in a text.
    static QList<NamedKeys> keysOf(const MainWindow& window)
    {
        QList<NamedKeys> keys;
        const auto* editor = window.findChild<PairEditor*>();
        const QList<QAction*> ofEditor = editor->editorActions();
        for (const QAction* action : window.findChildren<QAction*>()) {
            const bool isHeard = action->shortcutContext() == Qt::WindowShortcut || ofEditor.contains(action);
            if (isHeard && !action->shortcuts().isEmpty() && action->objectName() != u"leaveFullScreen")
                keys << NamedKeys{action->objectName(), action->shortcuts()};
        }
        const auto* menu = window.findChild<QToolButton*>(u"menuButton"_s);
        keys << NamedKeys{menu->objectName(), {menu->shortcut()}};
        return keys;
    }

    QList<NamedKeys> m_keys;
};

TARJUMAN_WIDGET_TEST(tst_KeyPlaces)
#include "tst_KeyPlaces.moc"
