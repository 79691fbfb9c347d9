#include "ui/window/SidePanelPages.h"

#include "ui/window/Panes.h"
#include "ui/window/SidePanel.h"
#include "ui/window/WindowActions.h"

#include <QAction>

#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

void SidePanelPages::addActions(WindowActions& actions)
{
    actions.add({.name = "showPanel",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Show the panel"),
                 .group = MenuGroup::View,
                 .after = "goToTexts",
                 .key = QKeySequence(u"Shift+F9"_s),
                 .icon = IconName::Panel,
                 .needs = ActionEntry::Needs::Release,
                 .kind = ActionEntry::Kind::Switch});
}

SidePanelPages::SidePanelPages(const WindowParts& parts, QObject* parent)
    : Feature(parent)
    , m_parts(parts)
    , m_show(*parts.actions.named("showPanel"))
    , m_page(u"commentsPanel"_s)
{
    connect(&m_show, &QAction::triggered, this, &SidePanelPages::show);
    connect(&parts.panes, &Panes::sideVisibilityChanged, &m_show, &QAction::setChecked);
}

void SidePanelPages::addPage(const QString& title, const std::function<QWidget*()>& make)
{
    m_pages.append({title, make});
}

SidePanel& SidePanelPages::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new SidePanel(&m_parts.panes);
    m_parts.panes.setSidePanel(m_panel);
    connect(m_panel, &SidePanel::closeRequested, this, [this] {
        m_parts.panes.setSideShown(false);
        leave();
    });
    for (const Page& page : std::as_const(m_pages))
        m_panel->addPage(page.make(), page.title);
    m_panel->showPage(m_page);
    return *m_panel;
}

void SidePanelPages::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_hasRelease = release != nullptr;
    // Without a release there is nothing that it could show.
    if (!m_hasRelease && m_parts.panes.isSideWanted()) {
        m_isWaiting = true;
        m_parts.panes.setSideWanted(false);
    } else if (m_hasRelease && std::exchange(m_isWaiting, false)) {
        m_parts.panes.setSideWanted(true);
    }
}

void SidePanelPages::show(bool shown)
{
    if (shown)
        panel();
    m_parts.panes.setSideShown(shown);
    m_show.setChecked(m_parts.panes.isSideVisible());
    if (!shown)
        leave();
}

void SidePanelPages::showPage(const QString& name)
{
    panel().showPage(name);
    if (!m_parts.panes.isSideVisible())
        show(true);
}

void SidePanelPages::leave()
{
    if (m_hasRelease)
        m_parts.focusTexts();
}

void SidePanelPages::restorePlace(const WindowPlace& place)
{
    if (!place.panelPage.isEmpty())
        m_page = place.panelPage;
    if (!place.panelShown)
        return;
    panel();
    m_parts.panes.setSideWanted(true);
}

void SidePanelPages::storePlace(WindowPlace& place) const
{
    place.panelShown = m_parts.panes.isSideWanted() || m_isWaiting;
    place.panelPage = m_panel ? m_panel->currentPage() : m_page;
}

} // namespace tarjuman::ui
