// The library of standing paragraphs: a list, and the chosen one in fields that are stored as they are
// written. What was deleted can be brought back while the dialog is open; the chosen one can be put into the
// release. The window's thread.
#pragma once

#include "app/release/Phrase.h"

#include <QDialog>
#include <QTimer>

class QListWidget;
class QPushButton;

namespace tarjuman::desk {
class PhraseLibrary;
}

namespace tarjuman::ui {

class PhraseForm;
class UndoLine;

class PhraseDialog : public QDialog {
    Q_OBJECT
public:
    enum class Insertion { Possible, Impossible }; // whether a release is open that can be edited
    PhraseDialog(desk::PhraseLibrary& library, Insertion insertion, QWidget* parent);
    ~PhraseDialog() override;

Q_SIGNALS:
    void insertWanted(const tarjuman::release::Phrase& phrase);

private:
    void build();
    void connectParts();
    void showLibrary();
    void choose(int row);
    void add();
    void remove();
    void store();
    void renewButtons();

    desk::PhraseLibrary& m_library;
    QListWidget* m_list;
    PhraseForm* m_form;
    QPushButton* m_new;
    QPushButton* m_delete;
    QPushButton* m_insert;
    QPushButton* m_close;
    UndoLine* m_line;
    QTimer m_later; // after the last key
    qint64 m_chosen = 0;
    bool m_isDirty = false;
    bool m_beginsWithName = false; // the one that is being made
};

} // namespace tarjuman::ui
