#include "ui/window/StatusActions.h"

#include "ui/common/StatusWords.h"
#include "ui/window/KeyedAction.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Status;

void StatusActions::addActions(WindowActions& actions)
{
    int number = 0;
    for (const Status status : release::allStatuses) {
        auto* action = new QAction(icon(iconOf(status), toneOf(status)), wordOf(status), actions.parent());
        action->setObjectName(u"status-"_s + release::keyOf(status));
        action->setCheckable(true);
        actions.add(action, MenuGroup::Status, QKeySequence(u"Ctrl+Shift+%1"_s.arg(++number)));
    }
}

StatusActions::StatusActions(const WindowParts& parts, QObject* parent)
    : Feature(parent)
    , m_actions(parts.actions)
{
    const QList<QAction*> actions = m_actions.inGroup(MenuGroup::Status);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        connect(actions[i], &QAction::triggered, this, [this, status = release::allStatuses[i]] {
            if (m_release)
                m_release->setStatus(status);
            Q_EMIT changed();
        });
    }
}

void StatusActions::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_release = release;
}

void StatusActions::renew(const WindowState& state)
{
    const bool stands = state.release && !state.release->isDeleted();
    const auto present = stands ? std::optional(state.release->release().status) : std::nullopt;
    const QList<QAction*> actions = m_actions.inGroup(MenuGroup::Status);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const Status each = release::allStatuses[i];
        QAction* action = actions[i];
        const bool isAllowed = present && release::mayChange(*present, each);
        action->setText(wordOf(each));
        setKeys(*action, action->shortcuts());
        action->setChecked(present == each);
        action->setVisible(present.has_value());
        action->setEnabled(isAllowed && !state.isReadOnly);
        if (!present || isAllowed)
            continue;
        // At the end of the row, where otherwise the key stands.
        const QString obstacle = obstacleBetween(*present, each);
        action->setText(wordOf(each) + u'\t' + obstacle);
        action->setToolTip(obstacle);
    }
}

} // namespace tarjuman::ui
