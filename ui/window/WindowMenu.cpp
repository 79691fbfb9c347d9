#include "ui/window/WindowMenu.h"

#include "ui/window/WindowActions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

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
    const QString styles = translated(QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Styles"));
    const QString pairs = translated(QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Pairs"));
    const QString parts = translated(QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Parts of the release"));
    const QString sizes = translated(QT_TRANSLATE_NOOP("tarjuman::ui::WindowMenu", "Size and sides"));
    QMenu* styleMenu = nullptr;
    QMenu* pairMenu = nullptr;
    QMenu* partMenu = nullptr;
    QMenu* sizeMenu = nullptr;
    const auto addTo = [&menu](QMenu*& group, const QString& title, QAction* action) {
        if (!group)
            group = menu.addMenu(title);
        group->addAction(action);
    };
    for (QAction* action : actions) {
        const QString name = action->objectName();
        if (name.startsWith(u"style"))
            addTo(styleMenu, styles, action);
        else if (name.startsWith(u"pair"))
            addTo(pairMenu, pairs, action);
        else if (name.startsWith(u"role"))
            addTo(partMenu, parts, action);
        else if (name.startsWith(u"view"))
            addTo(sizeMenu, sizes, action);
        else
            menu.addAction(action);
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
