#include "ui/window/ListActions.h"

#include "ui/list/ReleaseListModel.h"
#include "ui/list/ReleaseListPane.h"
#include "ui/window/Panes.h"
#include "ui/window/ReleaseCommands.h"
#include "ui/window/StatusBar.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::ReleaseId;

void ListActions::addActions(WindowActions& actions)
{
    actions.add({.name = "showList",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Show the list"),
                 .group = MenuGroup::View,
                 .key = QKeySequence(Qt::Key_F9),
                 .icon = IconName::List,
                 .kind = ActionEntry::Kind::Switch});
    actions.add({.name = "narrowList",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Narrow the list"),
                 .group = MenuGroup::View,
                 .key = QKeySequence(u"Ctrl+Shift+F"_s),
                 .icon = IconName::Search});
    actions.add({.name = "goToList",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Go to the list"),
                 .group = MenuGroup::View,
                 .key = QKeySequence(u"Ctrl+L"_s)});
    actions.add({.name = "previousRelease",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Previous release"),
                 .group = MenuGroup::View,
                 .key = QKeySequence(u"Ctrl+PgUp"_s)});
    actions.add({.name = "nextRelease",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Next release"),
                 .group = MenuGroup::View,
                 .key = QKeySequence(u"Ctrl+PgDown"_s)});
}

ListActions::ListActions(const WindowParts& parts, QObject* parent)
    : Feature(parent)
    , m_parts(parts)
{
    connectActions();
    connectList();
}

void ListActions::connectActions()
{
    WindowActions& actions = m_parts.actions;
    QAction* show = actions.named("showList");
    connect(show, &QAction::triggered, &m_parts.panes, &Panes::setListShown);
    connect(&m_parts.panes, &Panes::listVisibilityChanged, show, &QAction::setChecked);
    connect(actions.named("narrowList"), &QAction::triggered, this, [this] {
        m_parts.panes.setListShown(true);
        m_parts.list.showFilter();
    });
    connect(actions.named("goToList"), &QAction::triggered, this, [this] {
        m_parts.panes.setListShown(true);
        m_parts.list.takeFocus();
    });
    connect(actions.named("previousRelease"), &QAction::triggered, this, [this] { openNeighbour(-1); });
    connect(actions.named("nextRelease"), &QAction::triggered, this, [this] { openNeighbour(1); });
}

void ListActions::connectList()
{
    connect(&m_parts.list, &ReleaseListPane::openRequested, this, [this](ReleaseId id) {
        m_parts.panes.closeListOverTexts();
        if (id != openId())
            m_parts.commands.open(id);
        else
            m_parts.focusTexts();
    });
    connect(&m_parts.list, &ReleaseListPane::selectionChanged, this, &ListActions::changed);
    const auto showCount = [this] { m_parts.statusBar.showArchive(m_parts.model.rowCount()); };
    connect(&m_parts.model, &QAbstractItemModel::modelReset, this, showCount);
    connect(&m_parts.model, &QAbstractItemModel::rowsInserted, this, showCount);
    connect(&m_parts.model, &QAbstractItemModel::rowsRemoved, this, showCount);
}

void ListActions::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_release = release;
}

void ListActions::renew(const WindowState&)
{
    const bool canChooseMore = m_parts.model.rowCount() > 1;
    m_parts.actions.named("nextRelease")->setEnabled(canChooseMore);
    m_parts.actions.named("previousRelease")->setEnabled(canChooseMore);
}

void ListActions::restorePlace(const WindowPlace& place)
{
    m_parts.panes.setListWidth(place.listWidth);
    m_parts.panes.setListWanted(place.listShown);
    m_parts.actions.named("showList")->setChecked(m_parts.panes.isListVisible());
    if (place.listOrder >= 0 && place.listOrder < static_cast<int>(std::size(allReleaseOrders)))
        m_parts.list.setOrder(static_cast<ReleaseOrder>(place.listOrder));
}

void ListActions::storePlace(WindowPlace& place) const
{
    place.listWidth = m_parts.panes.listWidth();
    place.listShown = m_parts.panes.isListWanted();
    place.listOrder = static_cast<int>(m_parts.list.order());
}

void ListActions::openNeighbour(int step)
{
    const ReleaseId next = m_parts.list.neighbourOf(openId(), step);
    if (next != ReleaseId::None)
        m_parts.commands.open(next);
}

ReleaseId ListActions::openId() const
{
    return m_release ? m_release->release().id : ReleaseId::None;
}

} // namespace tarjuman::ui
