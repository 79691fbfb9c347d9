// The findings in the window: their page of the side panel, which doesn't know the editor, and the way back
// for one that is let stand. Owned by Workspace, made with the editor; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class FindingsPanel;
class PairEditor;

class FindingActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    FindingActions(const EditorParts& parts, QObject* parent);

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;

private:
    QWidget* makePanel();
    void showFindings();
    void offerUndo();

    PairEditor& m_editor;
    Notice& m_notice;
    SidePanelPages& m_side;
    std::shared_ptr<desk::OpenRelease> m_release;
    FindingsPanel* m_panel = nullptr; // once the side panel is made, which owns it
};

} // namespace tarjuman::ui
