// The house's terms and people: a table to look through, and the card of the chosen one, which is stored as
// it is written; files of them come in and go out. What was deleted can be brought back while the dialog is
// open. The window's thread.
#pragma once

#include "app/desk/words/TermBook.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QItemSelection;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace tarjuman::ui {

class TermForm;
class RowTable;
class TermModel;
class UndoLine;

class TermDialog : public QDialog {
    Q_OBJECT
public:
    // Begins with a new card when `begun` holds a text, else with the first one of the table.
    TermDialog(desk::TermBook& book, const release::Term& begun, QWidget* parent);
    ~TermDialog() override;

private:
    void buildTable();
    void arrange();
    void connectParts();
    void connectBook();
    void showTerms();
    void showCurrent();
    std::optional<release::Term> twinOfBegun() const;
    void showTwin();
    void select(qint64 id);
    void begin(const release::Term& term);
    void remove();
    void store();
    void chooseImport();
    void chooseExport();
    void renewButtons();
    QList<release::Term> shown() const;
    QList<release::Term> selected() const;
    const release::Term& termAt(const QModelIndex& filtered) const;

    desk::TermBook& m_book;
    TermModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLineEdit* m_filter;
    RowTable* m_table;
    TermForm* m_form;
    QPushButton* m_new;
    QPushButton* m_remove;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_close;
    QPushButton* m_add; // for what was begun with a selection
    release::Term m_begun;
    UndoLine* m_line;
    QTimer m_later; // after the last key
    bool m_isDirty = false;
    bool m_isStoring = false; // a new card that has no number yet
    bool m_isFilling = false; // the table, so that its choice is not the reader's
};

} // namespace tarjuman::ui
