#include "ui/settings/WordListModel.h"

#include <QCoreApplication>

namespace tarjuman::ui {

using desk::ListedWord;

QString nameOf(ListedWord::List list)
{
    switch (list) {
    case ListedWord::List::Mine:
        return QCoreApplication::translate("WordListModel", "My words");
    case ListedWord::List::House:
        return QCoreApplication::translate("WordListModel", "The house’s words");
    case ListedWord::List::Forbidden:
        return QCoreApplication::translate("WordListModel", "Forbidden forms");
    }
    return {};
}

void WordListModel::setWords(const QList<ListedWord>& words)
{
    beginResetModel();
    m_words = words;
    endResetModel();
}

int WordListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_words.size());
}

int WordListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WordListModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || !index.isValid() || index.row() >= m_words.size())
        return {};
    const ListedWord& word = m_words[index.row()];
    switch (index.column()) {
    case WordColumn:
        return word.word;
    case LanguageColumn:
        return word.language == text::Language::French ? tr("French") : tr("Arabic");
    case ListColumn:
        return nameOf(word.list);
    case ReplacementColumn:
        return word.replacement;
    case NoteColumn:
        return word.note;
    default:
        return {};
    }
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WordColumn:
        return tr("Word");
    case LanguageColumn:
        return tr("Language");
    case ListColumn:
        return tr("List");
    case ReplacementColumn:
        return tr("Instead");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace tarjuman::ui
