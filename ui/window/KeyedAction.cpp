#include "ui/window/KeyedAction.h"

#include "ui/common/Interface.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

QAction* keyedAction(QObject& owner, QWidget& window, const QString& name, const QString& text,
                     const QKeySequence& key)
{
    auto* action = new QAction(text, &owner);
    action->setObjectName(name);
    action->setShortcut(key);
    window.addAction(action);
    return action;
}

void setKeys(QAction& action, const QList<QKeySequence>& keys)
{
    action.setShortcuts(keys);
    if (!keys.isEmpty())
        action.setToolTip(u"%1 (%2)"_s.arg(action.text().remove(u'&'),
                                           fromTheLeft(keys.first().toString(QKeySequence::NativeText))));
}

} // namespace tarjuman::ui
