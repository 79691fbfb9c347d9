// The line at the foot of the window, 28 high: whether the text is saved, how many words it has, and how it
// is shown. Without a release it tells of dictionaries and archive. Owned by Workspace; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/text/Language.h"
#include "ui/common/Icon.h"
#include "ui/window/SavePause.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tarjuman::spelling {
class SpellService;
}

namespace tarjuman::ui {

class WindowActions;

class StatusBar : public QWidget {
    Q_OBJECT
public:
    StatusBar(const WindowActions& actions, QWidget* parent);

    // Shown while a release is open; the editor's own.
    struct ViewActions {
        QAction* swapSides = nullptr;
        QAction* showInvisibles = nullptr;
        QAction* zoomOut = nullptr;
        QAction* zoomIn = nullptr;
    };
    void setViewActions(const ViewActions& actions);

    void showRelease(std::shared_ptr<desk::OpenRelease> release); // null: none
    void showCounts(const text::PerLanguage<int>& words, const text::PerLanguage<int>& characters);
    // How many open points there are, and what the finding at the caret says; a click goes to the next one.
    void showFindings(int count, const QString& sentence);
    void setFindingAction(QAction* next);
    void showZoom(int percent);
    void showDictionaries(const spelling::SpellService& spelling);
    void showArchive(int releases);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addFindings(QHBoxLayout& row);
    QToolButton* button(QAction* action, IconName name);
    void renewSaveState();
    QString saveWords() const;
    void showMark(bool isGood);

    std::shared_ptr<desk::OpenRelease> m_release;
    SavePause m_savePause;
    QLabel* m_mark = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_counts = nullptr;
    QToolButton* m_findings = nullptr;
    QLabel* m_archive = nullptr;
    QLabel* m_zoom = nullptr;
    QHBoxLayout* m_end = nullptr;
    QToolButton* m_fullScreen = nullptr;
    QList<QWidget*> m_releaseOnly;
    int m_findingCount = 0;
    QString m_dictionaries;
    bool m_dictionariesReady = true;
};

} // namespace tarjuman::ui
