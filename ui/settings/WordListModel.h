// The words of the reader's and the house's lists, a word a row. Window's thread.
#pragma once

#include "app/desk/words/WordListFile.h"

#include <QAbstractTableModel>

namespace tarjuman::ui {

// "My words", "The house’s words", "Forbidden forms".
QString nameOf(desk::ListedWord::List list);

class WordListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordColumn, LanguageColumn, ListColumn, ReplacementColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setWords(const QList<desk::ListedWord>& words);
    const QList<desk::ListedWord>& words() const { return m_words; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<desk::ListedWord> m_words;
};

} // namespace tarjuman::ui
