// The side panel in the window: makes it and its pages, which features bring, when they are first wanted, and
// remembers whether it was there. Owned by Workspace, made with the editor; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class SidePanel;

class SidePanelPages : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    SidePanelPages(const WindowParts& parts, QObject* parent);

    // In the order of the tabs. The page is made with the panel, which owns it.
    void addPage(const QString& title, const std::function<QWidget*()>& make);
    void showPage(const QString& name);
    void leave(); // the focus goes back to the texts

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;
    void restorePlace(const WindowPlace& place) override;
    void storePlace(WindowPlace& place) const override;

private:
    struct Page {
        QString title;
        std::function<QWidget*()> make;
    };

    SidePanel& panel();
    void show(bool shown);

    const WindowParts m_parts;
    QAction& m_show;
    QList<Page> m_pages;
    bool m_hasRelease = false;
    QString m_page;           // to be shown once the panel is made
    bool m_isWaiting = false; // for a release, to be shown again
    SidePanel* m_panel = nullptr;
};

} // namespace tarjuman::ui
