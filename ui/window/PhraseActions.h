// The library of standing paragraphs in the window: an action for each of them, in a menu that opens at the
// caret and in the palette, and the dialog in which they are edited. Owned by Workspace; the window's thread.
#pragma once

#include "app/desk/PhraseLibrary.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

class QMenu;

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class Notice;
class PairEditor;
class PhraseDialog;

class PhraseActions : public QObject {
    Q_OBJECT
public:
    PhraseActions(desk::Desk& desk, PairEditor& editor, Notice& notice, QWidget* window);
    ~PhraseActions() override;

    QMenu* menu() const { return m_menu; }
    // For the palette: each phrase by its name, the menu and the dialog.
    QList<QAction*> all() const;
    // Whether the release that is shown can be written in.
    void renew();

Q_SIGNALS:
    void changed(); // other phrases, other actions

private:
    void makeActions();
    void insert(const release::Phrase& phrase);
    void showMenu();
    void showLibrary();

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
