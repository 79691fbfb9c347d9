// The library of standing paragraphs in the window: an action for each of them, in a menu that opens at the
// caret and in the palette, and the dialog in which they are edited. Owned by Workspace, made with the
// editor; the window's thread.
#pragma once

#include "app/desk/PhraseLibrary.h"
#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

#include <QPointer>

namespace tarjuman::ui {

class PairEditor;
class PhraseDialog;

class PhraseActions : public Feature {
    Q_OBJECT
public:
    PhraseActions(const EditorParts& parts, QObject* parent);
    ~PhraseActions() override;

    // For the palette: each phrase by its name, the menu and the dialog.
    QList<QAction*> actions() const override;
    void renew(const WindowState& state) override;

private:
    void makeActions();
    void showMenu();
    void showLibrary();
    bool isEditable() const;

    desk::PhraseLibrary m_library;
    PairEditor& m_editor;
    QWidget* m_window;
    QMenu* m_menu;
    QAction* m_choose;
    QAction* m_edit;
    QList<QAction*> m_phrases;
    QPointer<PhraseDialog> m_dialog; // stores through the library, so it goes before that
};

} // namespace tarjuman::ui
