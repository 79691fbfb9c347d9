// The panel beside the texts: tabs, one page at a time. What the pages are, it doesn't know. Made
// by SidePanelPages, owned by Panes; the window's thread.
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace tarjuman::ui {

class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent = nullptr);

    // The page's objectName is its name; pages stand in the order in which they were added.
    void addPage(QWidget* page, const QString& title);
    QString currentPage() const;
    void showPage(const QString& name); // an unknown name changes nothing

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
};

} // namespace tarjuman::ui
