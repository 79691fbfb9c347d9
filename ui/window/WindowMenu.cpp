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
    menu->addActions({actions.newRelease, actions.importFiles, actions.openSamples, actions.exportPdf});
    menu->addSeparator();
    menu->addActions({actions.insertPicture, actions.details, actions.versions, actions.duplicate,
                      actions.remove, actions.undoRemove, actions.save});
    menu->addSeparator();
    editMenu->menuAction()->setEnabled(false);
    menu->addMenu(editMenu);
    QMenu* view = menu->addMenu(translated(QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "View")));
    view->addActions({actions.showList, actions.narrowList, actions.goToList, actions.goToTexts,
                      actions.showPanel, actions.showComments, actions.showFindings, actions.previousRelease,
                      actions.nextRelease, actions.fullScreen});
    menu->addSeparator();
    menu->addActions({actions.search, actions.allActions, actions.settings, actions.about});
    menu->addSeparator();
    menu->addAction(actions.quit);
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
