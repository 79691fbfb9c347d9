// An action with a key that is heard in the whole window, for those who bring actions of their own beside
// WindowActions, and a tool tip that tells the key. The window's thread.
#pragma once

#include <QList>

class QAction;
class QKeySequence;
class QObject;
class QString;
class QWidget;

namespace tarjuman::ui {

QAction* keyedAction(QObject& owner, QWidget& window, const QString& name, const QString& text,
                     const QKeySequence& key);
// None: the action has no key, and keeps its tool tip.
void setKeys(QAction& action, const QList<QKeySequence>& keys);

} // namespace tarjuman::ui
