// The house's terms and people in the window: the dialog, and the way from the text into it. Owned by
// Workspace, made with the editor; the window's thread.
#pragma once

#include "app/desk/words/TermBook.h"
#include "ui/window/Feature.h"
#include "ui/window/WindowParts.h"

#include <QPointer>

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class PairEditor;
class TermDialog;

class TermActions : public Feature {
    Q_OBJECT
public:
    TermActions(const EditorParts& parts, QObject* parent);
    ~TermActions() override;

    QList<QAction*> actions() const override { return {m_show, m_add}; }

private:
    void show(const release::Term& begun);
    release::Term selectedTerm() const;

    desk::TermBook m_book;
    PairEditor& m_editor;
    QWidget* m_window;
    QAction* m_show;
    QAction* m_add;
    QPointer<TermDialog> m_dialog; // reads and stores through the book, so it goes before that
};

} // namespace tarjuman::ui
