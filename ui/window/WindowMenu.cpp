#include "ui/window/WindowMenu.h"

#include "ui/window/WindowActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <iterator>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("tarjuman::ui::WindowMenu", text);
}

} // namespace

QMenu* makeWindowMenu(const WindowActions& actions, QMenu* editMenu, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(u"windowMenu"_s);
    menu->addActions(actions.inGroup(MenuGroup::Files));
    menu->addSeparator();
    menu->addActions(actions.inGroup(MenuGroup::Release));
    menu->addSeparator();
    editMenu->menuAction()->setEnabled(false);
    menu->addMenu(editMenu);
    QMenu* view = menu->addMenu(translated(QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "View")));
    view->addActions(actions.inGroup(MenuGroup::View));
    menu->addSeparator();
    menu->addActions(actions.inGroup(MenuGroup::Search) + actions.inGroup(MenuGroup::Program));
    menu->addSeparator();
    menu->addActions(actions.inGroup(MenuGroup::Quit));
    return menu;
}

void fillEditMenu(QMenu& menu, const QList<QAction*>& actions)
{
    struct Group {
        QStringView begin; // of the names of its actions
        const char* title;
        QMenu* menu = nullptr; // made where its first action stands
    };
    Group groups[] = {{u"style", QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Styles")},
                      {u"typography", QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Typography")},
                      {u"finding", QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Findings")},
                      {u"pair", QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Pairs")},
                      {u"role", QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Parts of the release")},
                      {u"view", QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Size and sides")}};
    for (QAction* action : actions) {
        auto* const group = std::ranges::find_if(
            groups, [action](const Group& each) { return action->objectName().startsWith(each.begin); });
        if (group == std::end(groups)) {
            menu.addAction(action);
            continue;
        }
        if (!group->menu)
            group->menu = menu.addMenu(translated(group->title));
        group->menu->addAction(action);
    }
    menu.menuAction()->setEnabled(!actions.isEmpty());
}

QAction* actionNamed(const QList<QAction*>& actions, const QString& name)
{
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&name](const QAction* action) { return action->objectName() == name; });
    return found == actions.end() ? nullptr : *found;
}

} // namespace tarjuman::ui
