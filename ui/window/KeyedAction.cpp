#include "ui/window/KeyedAction.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace tarjuman::ui {

QAction* keyedAction(QObject& owner, QWidget& window, const QString& name, const QString& text,
                     const QKeySequence& key)
{
    auto* action = new QAction(text, &owner);
    action->setObjectName(name);
    action->setShortcut(key);
    window.addAction(action);
    return action;
}

} // namespace tarjuman::ui
