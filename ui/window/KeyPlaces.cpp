#include "ui/window/KeyPlaces.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

// What Qt's own key simulation calls as well: the action of a key, if there is one.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* receiver, ulong timestamp, int key,
                                               Qt::KeyboardModifiers modifiers, const QString& text = {},
                                               bool isRepeated = false, ushort count = 1);

namespace tarjuman::ui {

namespace {

struct KeyRow {
    quint32 first; // scan code
    const char* signs;
};

constexpr KeyRow keyRows[] = {
    {10, "1234567890-="}, {24, "QWERTYUIOP[]"}, {38, "ASDFGHJKL;'"}, {52, "ZXCVBNM,./"}};

constexpr quint32 firstDigit = 10;
constexpr quint32 lastDigit = 19;

bool isDigitPlace(quint32 scanCode)
{
    return scanCode >= firstDigit && scanCode <= lastDigit;
}

// Ctrl or Alt, not the key that gives a layout's third signs.
Qt::KeyboardModifiers chordOf(Qt::KeyboardModifiers modifiers)
{
    const bool isChord = (modifiers & (Qt::ControlModifier | Qt::AltModifier)) != Qt::NoModifier &&
                         !modifiers.testFlag(Qt::MetaModifier);
    return isChord ? modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier) : Qt::NoModifier;
}

// The layout has something of its own here that a shortcut can name.
bool isNamed(int key)
{
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_9;
    const bool isNoSign = key >= Qt::Key_Escape && key != Qt::Key_unknown;
    return isLetter || isDigit || isNoSign;
}

bool isWanted(QObject& receiver, int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers);
    asked.ignore();
    QCoreApplication::sendEvent(&receiver, &asked);
    return asked.isAccepted();
}

// As an action's key, or to whoever has the focus and knows it, such as Ctrl+C in a field.
bool give(Qt::Key key, Qt::KeyboardModifiers modifiers, bool isRepeated)
{
    QObject* receiver = QGuiApplication::focusObject();
    if (!receiver || key == Qt::Key_unknown)
        return false;
    if (isWanted(*receiver, key, modifiers)) {
        QKeyEvent pressed(QEvent::KeyPress, key, modifiers, QString(), isRepeated);
        QCoreApplication::sendEvent(receiver, &pressed);
        return true;
    }
    return qt_sendShortcutOverrideEvent(receiver, 0, key, modifiers, QString(), isRepeated);
}

} // namespace

KeyPlaces::KeyPlaces(std::function<Qt::KeyboardModifiers()> held, QObject* parent)
    : QObject(parent)
    , m_held(held ? std::move(held) : &QGuiApplication::queryKeyboardModifiers)
{
    QCoreApplication::instance()->installEventFilter(this);
}

Qt::Key KeyPlaces::keyAt(quint32 scanCode)
{
    for (const KeyRow& row : keyRows) {
        if (scanCode >= row.first && scanCode < row.first + qstrlen(row.signs))
            return static_cast<Qt::Key>(row.signs[scanCode - row.first]);
    }
    return Qt::Key_unknown;
}

bool KeyPlaces::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return watched->isWindowType() && hearFirst(static_cast<QKeyEvent&>(*event));
    case QEvent::KeyPress:
        return watched->isWindowType() && hearLast(static_cast<const QKeyEvent&>(*event));
    case QEvent::InputMethod:
        return hearLamAlef(static_cast<const QInputMethodEvent&>(*event));
    default:
        return false;
    }
}

// With Shift a French keyboard gives the digit alone: Ctrl+Shift+2 would be taken for Ctrl+2.
bool KeyPlaces::hearFirst(QKeyEvent& event)
{
    m_heard = 0;
    const Qt::KeyboardModifiers chord = chordOf(event.modifiers());
    const quint32 place = event.nativeScanCode();
    if (!chord.testFlag(Qt::ShiftModifier) || !isDigitPlace(place) || QApplication::activePopupWidget() ||
        !give(keyAt(place), chord, event.isAutoRepeat()))
        return false;
    m_heard = place;
    event.accept(); // it goes on as a key press, which is left out
    return true;
}

// No action and no widget has what the layout gives.
bool KeyPlaces::hearLast(const QKeyEvent& event)
{
    const quint32 place = event.nativeScanCode();
    if (place != 0 && std::exchange(m_heard, 0) == place)
        return true;
    const Qt::KeyboardModifiers chord = chordOf(event.modifiers());
    QObject* receiver = QGuiApplication::focusObject();
    if (chord == Qt::NoModifier || isNamed(event.key()) || !receiver || QApplication::activePopupWidget() ||
        isWanted(*receiver, event.key(), event.modifiers()))
        return false;
    return give(keyAt(place), chord, event.isAutoRepeat());
}

// The letters that a key of lam-alef makes, and the letter that stands there on a Latin keyboard. Text only
// where neither Ctrl nor Alt is held.
bool KeyPlaces::hearLamAlef(const QInputMethodEvent& event)
{
    static constexpr std::pair<QStringView, Qt::Key> ligatures[] = {{u"\u0644\u0627", Qt::Key_B},
                                                                    {u"\u0644\u0622", Qt::Key_B},
                                                                    {u"\u0644\u0623", Qt::Key_G},
                                                                    {u"\u0644\u0625", Qt::Key_T}};
    for (const auto& [letters, key] : ligatures) {
        if (event.commitString() != letters)
            continue;
        const Qt::KeyboardModifiers chord = chordOf(m_held());
        if (chord != Qt::NoModifier)
            (void)give(key, chord, false);
        return chord != Qt::NoModifier;
    }
    return false;
}

} // namespace tarjuman::ui
