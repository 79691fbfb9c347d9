// An action with a key that is heard in the whole window, for those who bring actions of their own beside
// WindowActions. The window's thread.
#pragma once

class QAction;
class QKeySequence;
class QObject;
class QString;
class QWidget;

namespace tarjuman::ui {

QAction* keyedAction(QObject& owner, QWidget& window, const QString& name, const QString& text,
                     const QKeySequence& key);

} // namespace tarjuman::ui
