// The bar at the top of the window, 52 high: list, New, Import, the search field, the release's status,
// Export, the panel and the menu. Owned by Workspace; the window's thread.
#pragma once

#include "app/release/Status.h"

#include <QWidget>

#include <optional>

class QAction;
class QMenu;
class QToolButton;

namespace tarjuman::ui {

class SearchField;
class WindowActions;

class ToolBar : public QWidget {
    Q_OBJECT
public:
    ToolBar(const WindowActions& actions, QMenu* menu, QWidget* parent);

    SearchField* searchField() const { return m_search; }
    // No status: no release is in the editor, and the buttons that need one are gone.
    void showStatus(std::optional<release::Status> status);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* button(QAction* action, Qt::ToolButtonStyle style);
    QToolButton* makePaneButton(QAction& action);
    QToolButton* makeExportButton(QAction& action);
    QToolButton* makeStatusButton(const WindowActions& actions);

    SearchField* m_search = nullptr;
    QToolButton* m_status = nullptr;
    QToolButton* m_panel = nullptr;
    QToolButton* m_export = nullptr;
};

} // namespace tarjuman::ui
