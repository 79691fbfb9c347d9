// The house's terms and people in the window: the dialog, and the way from the text into it. Owned by
// Workspace; the window's thread.
#pragma once

#include "app/desk/words/TermBook.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class Notice;
class PairEditor;
class TermDialog;

class TermActions : public QObject {
    Q_OBJECT
public:
    TermActions(desk::Desk& desk, PairEditor& editor, Notice& notice, QWidget* window);
    ~TermActions() override;

    // For menu and palette.
    QList<QAction*> all() const { return {m_show, m_add}; }

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
