// The comments in the window: their page of the side panel, which doesn't know the editor, and the way from
// the words to a comment and back. Owned by Workspace, made with the editor; the window's thread.
#pragma once

#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

namespace tarjuman::ui {

class CommentsPanel;
class PairEditor;

class CommentActions : public Feature {
    Q_OBJECT
public:
    static void addActions(WindowActions& actions);
    CommentActions(const EditorParts& parts, QObject* parent);

    void setRelease(const std::shared_ptr<desk::OpenRelease>& release) override;

private:
    QWidget* makePanel();
    void write();

    desk::Desk& m_desk;
    PairEditor& m_editor;
    Notice& m_notice;
    SidePanelPages& m_side;
    std::shared_ptr<desk::OpenRelease> m_release;
    CommentsPanel* m_panel = nullptr; // once the side panel is made, which owns it
};

} // namespace tarjuman::ui
