// Keys that go by their place on the keyboard: the row of digits, which French keyboards give only with
// Shift, and every letter where the layout has no Latin ones. What the layout itself has for a key comes
// first, so that the keys shown in the menus are the ones that work. The key of lam-alef is one too, although
// the input method makes two letters of it before anybody hears of a key. One for the program; the window's
// thread.
#pragma once

#include <QObject>

#include <functional>

class QInputMethodEvent;
class QKeyEvent;

namespace tarjuman::ui {

class KeyPlaces : public QObject {
    Q_OBJECT
public:
    // Listens from now on. `held` tells which of Ctrl, Alt and Shift are down; the system by default.
    explicit KeyPlaces(std::function<Qt::KeyboardModifiers()> held = {}, QObject* parent = nullptr);

    // The key that a keyboard of the United States has in the place of `scanCode`, as X11 and Wayland
    // number them; Qt::Key_unknown where it has no sign.
    static Qt::Key keyAt(quint32 scanCode);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool hearFirst(QKeyEvent& event);
    bool hearLast(const QKeyEvent& event);
    bool hearLamAlef(const QInputMethodEvent& event);

    std::function<Qt::KeyboardModifiers()> m_held;
    quint32 m_heard = 0; // the place of the key that was answered before it comes to a widget
};

} // namespace tarjuman::ui
