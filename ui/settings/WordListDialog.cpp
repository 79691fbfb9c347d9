#include "ui/settings/WordListDialog.h"

#include "app/desk/Desk.h"
#include "app/spelling/SpellService.h"
#include "ui/common/EmptyHint.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Folders.h"
#include "ui/common/FormRows.h"
#include "ui/common/RowTable.h"
#include "ui/common/UndoLine.h"
#include "ui/settings/NewWordRow.h"
#include "ui/settings/WordListModel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using desk::ListedWord;
using desk::WordBook;

WordListDialog::WordListDialog(desk::Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_book(desk.vocabulary())
    , m_model(new WordListModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(filterField(u"wordFilter"_s, tr("Filter"), this))
    , m_table(new RowTable(this))
    , m_new(new NewWordRow(this))
    , m_remove(quietButton(u"wordRemove"_s, tr("Remove"), this))
    , m_import(quietButton(u"wordImport"_s, tr("Import…"), this))
    , m_export(quietButton(u"wordExport"_s, tr("Export…"), this))
    , m_close(quietButton(u"wordClose"_s, tr("Close"), this))
    , m_line(new UndoLine(u"word"_s, this))
{
    setObjectName(u"wordListDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Word lists"));
    resize(760, 560);
    buildTable();
    arrange();
    connectParts();
    // Words of the archive may still be on their way, and the editor adds some.
    connect(&desk.spelling(), &spelling::SpellService::wordsChanged, this, &WordListDialog::showWords);
    showWords();
    m_filter->setFocus();
}

void WordListDialog::buildTable()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1); // any column
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortLocaleAware(true);
    m_table->setObjectName(u"wordTable"_s);
    m_table->setAccessibleName(tr("Word lists"));
    m_table->setModel(m_filtered);
    m_table->horizontalHeader()->setDefaultSectionSize(140);
    m_table->sortByColumn(WordListModel::ListColumn, Qt::AscendingOrder);
    new EmptyHint(tr("Nothing here yet. Add a word below, or import a list."), *m_model, *m_table);
}

void WordListDialog::arrange()
{
    auto* files = new QHBoxLayout;
    files->addWidget(m_remove);
    files->addStretch();
    files->addWidget(m_import);
    files->addWidget(m_export);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_line, 1);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addLayout(files);
    column->addWidget(m_new);
    column->addLayout(foot);
}

void WordListDialog::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_new, &NewWordRow::added, this, [this](const ListedWord& word) {
        m_line->tell({});
        m_book.add({word});
    });
    connect(m_remove, &QPushButton::clicked, this, &WordListDialog::remove);
    connect(m_import, &QPushButton::clicked, this, &WordListDialog::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &WordListDialog::chooseExport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(&m_book, &WordBook::changed, this, &WordListDialog::showWords);
    connect(&m_book, &WordBook::imported, this,
            [this](int words) { m_line->tell(tr("%n word(s) imported", nullptr, words)); });
    connect(&m_book, &WordBook::exported, this,
            [this](int words) { m_line->tell(tr("%n word(s) exported", nullptr, words)); });
    connect(&m_book, &WordBook::failed, this,
            [this](const base::Error& error) { m_line->tell(error.message); });
}

void WordListDialog::showWords()
{
    const QList<ListedWord> words = m_book.words();
    if (words != m_model->words())
        m_model->setWords(words);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(!words.isEmpty());
}

QList<ListedWord> WordListDialog::shown() const
{
    QList<ListedWord> words;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        words.append(m_model->words()[m_filtered->mapToSource(m_filtered->index(row, 0)).row()]);
    return words;
}

QList<ListedWord> WordListDialog::selected() const
{
    QList<ListedWord> words;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        words.append(m_model->words()[m_filtered->mapToSource(row).row()]);
    return words;
}

void WordListDialog::remove()
{
    const QList<ListedWord> words = selected();
    if (words.isEmpty())
        return;
    m_line->offer(tr("%n word(s) removed", nullptr, int(words.size())), [this, words] { m_book.add(words); });
    m_book.remove(words); // may tell of a failure in the sentence's place
}

void WordListDialog::chooseImport()
{
    auto* dialog = new FileDialog(this, tr("Import words"), documentsFolder());
    dialog->setObjectName(u"wordImportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::ExistingFile);
    dialog->setNameFilters({tr("Word lists (*.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &FileDialog::fileSelected, this,
            [this](const QString& file) { m_book.importFile(file, m_new->list()); });
    dialog->open();
}

void WordListDialog::chooseExport()
{
    auto* dialog = new FileDialog(this, tr("Export words"), documentsFolder());
    dialog->setObjectName(u"wordExportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tsv"_s);
    dialog->setNameFilters({tr("Word lists (*.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &FileDialog::fileSelected, this,
            [this](const QString& file) { m_book.exportFile(file, shown()); });
    dialog->open();
}

} // namespace tarjuman::ui
