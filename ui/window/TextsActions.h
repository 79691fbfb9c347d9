// The editor in the window: its actions in menu, palette and status bar, its counts and findings at the foot,
// and how its texts were shown last. Owned by Workspace, made with the editor; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class PairEditor;

class TextsActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    TextsActions(const EditorParts& parts, QObject* parent);

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;
    QList<QAction*> actions() const override;
    void restorePlace(const WindowPlace& place) override;
    void storePlace(WindowPlace& place) const override;

private:
    void fillStatusBar();
    void countAtExport(int openPoints);

    PairEditor& m_editor;
    StatusBar& m_statusBar;
    QAction& m_export;
    QString m_exportText; // without a number
};

} // namespace tarjuman::ui
