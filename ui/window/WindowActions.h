// Everything the window can be asked to do, once: each action with its name, icon and shortcut. Toolbar,
// menus, status bar and command palette show them; the window connects them. The window's thread.
#pragma once

#include "app/release/Status.h"

#include <QList>
#include <QObject>

#include <array>
#include <optional>

class QAction;
class QWidget;

namespace tarjuman::ui {

class WindowActions : public QObject {
    Q_OBJECT
public:
    // The actions belong to `window`, where their shortcuts are heard.
    explicit WindowActions(QWidget* window);

    QAction* newRelease;
    QAction* importFiles;
    QAction* openSamples;
    QAction* search;
    QAction* exportPdf; // checkable: the pane is open
    QAction* insertPicture;
    QAction* details;
    QAction* versions;
    QAction* duplicate;
    QAction* remove;
    QAction* undoRemove;
    QAction* save;
    QAction* showList; // checkable
    QAction* narrowList;
    QAction* goToList;
    QAction* goToTexts;
    QAction* showPanel; // checkable
    QAction* showComments;
    QAction* showFindings;
    QAction* previousRelease;
    QAction* nextRelease;
    QAction* fullScreen; // checkable
    QAction* settings;
    QAction* allActions;
    QAction* about;
    QAction* quit;

    QAction* status(release::Status status) const;
    QList<QAction*> statusActions() const;
    enum class Changes { Taken, Refused };
    // A protected archive refuses what would change it; the tool tips say so.
    void setChanges(Changes changes);
    // Marks the present status, and says at those that cannot be taken yet what comes first.
    void showStatus(std::optional<release::Status> present, Changes changes);
    // In the order of the palette.
    QList<QAction*> all() const { return m_all; }
    // Those that need a release in the editor.
    QList<QAction*> releaseActions() const;

private:
    QAction* add(const char* name, const char* text);
    void addReleaseActions();
    void addStatusActions();
    void addViewActions();
    void addProgramActions();

    QWidget* m_window;
    QList<QAction*> m_all;
    std::array<QAction*, std::size(release::allStatuses)> m_statuses{};
};

} // namespace tarjuman::ui
