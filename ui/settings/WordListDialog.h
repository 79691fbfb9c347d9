// The lists of words that the spelling lets pass, and of forms that the house forbids: filtered, added to,
// removed from, brought in from files and written to them. What was removed can be brought back while the
// dialog is open. The window's thread.
#pragma once

#include "app/desk/words/WordBook.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class NewWordRow;
class RowTable;
class UndoLine;
class WordListModel;

class WordListDialog : public QDialog {
    Q_OBJECT
public:
    WordListDialog(desk::Desk& desk, QWidget* parent);

private:
    void buildTable();
    void arrange();
    void connectParts();
    void showWords();
    void remove();
    void chooseImport();
    void chooseExport();
    QList<desk::ListedWord> shown() const;
    QList<desk::ListedWord> selected() const;

    desk::WordBook m_book;
    WordListModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLineEdit* m_filter;
    RowTable* m_table;
    NewWordRow* m_new;
    QPushButton* m_remove;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_close;
    UndoLine* m_line;
};

} // namespace tarjuman::ui
