#include "ui/terms/TermDialog.h"

#include "app/base/Error.h"
#include "app/text/Folding.h"
#include "ui/common/EmptyHint.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Folders.h"
#include "ui/common/FormRows.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/RowTable.h"
#include "ui/common/UndoLine.h"
#include "ui/terms/TermForm.h"
#include "ui/terms/TermModel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Term;

TermDialog::TermDialog(desk::TermBook& book, const Term& begun, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_model(new TermModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(filterField(u"termFilter"_s, tr("Filter"), this))
    , m_table(new RowTable(this))
    , m_form(new TermForm(this))
    , m_new(quietButton(u"termNew"_s, tr("New"), this))
    , m_remove(quietButton(u"termDelete"_s, tr("Delete"), this))
    , m_import(quietButton(u"termImport"_s, tr("Import…"), this))
    , m_export(quietButton(u"termExport"_s, tr("Export…"), this))
    , m_close(quietButton(u"termClose"_s, tr("Close"), this))
    , m_add(quietButton(u"termAdd"_s, tr("Add"), this))
    , m_line(new UndoLine(u"term"_s, this))
{
    setObjectName(u"termDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Terms and people"));
    resize(1020, 620);
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    buildTable();
    arrange();
    connectParts();
    connectBook();
    showTerms();
    if (release::isEmpty(begun))
        m_filter->setFocus();
    else
        begin(begun);
}

TermDialog::~TermDialog()
{
    store();
}

void TermDialog::buildTable()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(0);
    m_filtered->setFilterRole(TermModel::SearchRole);
    m_filtered->setSortLocaleAware(true);
    m_filtered->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"termTable"_s);
    m_table->setAccessibleName(tr("Terms and people"));
    m_table->setModel(m_filtered);
    m_table->setWordWrap(false);
    m_table->setColumnWidth(TermModel::FrenchColumn, 210);
    m_table->setColumnWidth(TermModel::ArabicColumn, 190);
    m_table->setColumnWidth(TermModel::KindColumn, 140);
    m_table->sortByColumn(TermModel::FrenchColumn, Qt::AscendingOrder);
    new EmptyHint(tr("Nothing here yet. Add a term or a person, or import a table or a termbase."), *m_model,
                  *m_table);
}

void TermDialog::arrange()
{
    auto* under = new QHBoxLayout;
    under->addWidget(m_new);
    under->addWidget(m_remove);
    under->addStretch();
    under->addWidget(m_import);
    under->addWidget(m_export);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(m_filter);
    side->addWidget(m_table, 1);
    side->addLayout(under);
    m_form->setFixedWidth(300);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(side, 1);
    columns->addWidget(m_form);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_line, 1);
    setManner(m_add, Manner::Main);
    m_add->hide();
    foot->addWidget(m_add);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(columns, 1);
    column->addLayout(foot);
}

void TermDialog::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filtered->setFilterFixedString(text::folded(words, text::level::search));
        renewButtons();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isFilling)
            showCurrent();
        renewButtons();
    });
    connect(m_form, &TermForm::edited, this, [this] {
        m_isDirty = true;
        m_later.start();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_isDirty = true;
        store();
        m_add->hide();
    });
    connect(&m_later, &QTimer::timeout, this, &TermDialog::store);
    connect(m_new, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_remove, &QPushButton::clicked, this, &TermDialog::remove);
    connect(m_import, &QPushButton::clicked, this, &TermDialog::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &TermDialog::chooseExport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void TermDialog::connectBook()
{
    connect(&m_book, &desk::TermBook::changed, this, &TermDialog::showTerms);
    connect(&m_book, &desk::TermBook::saved, this, [this](const QList<Term>& terms) {
        if (std::exchange(m_isStoring, false) && m_form->id() == 0 && terms.size() == 1) {
            m_form->setId(terms.first().id);
            m_add->hide();
        }
    });
    connect(&m_book, &desk::TermBook::imported, this,
            [this](int terms) { m_line->tell(tr("%n card(s) imported", nullptr, terms)); });
    connect(&m_book, &desk::TermBook::exported, this,
            [this](int terms) { m_line->tell(tr("%n card(s) exported", nullptr, terms)); });
    connect(&m_book, &desk::TermBook::failed, this, [this](const base::Error& error) {
        m_isStoring = false;
        m_line->tell(error.message);
    });
}

void TermDialog::showTerms()
{
    const qint64 chosen = m_form->id();
    if (m_book.terms() != m_model->terms()) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setTerms(m_book.terms());
        select(chosen);
    }
    const bool isThere = std::ranges::find(m_book.terms(), chosen, &Term::id) != m_book.terms().end();
    showTwin();
    // What is being written stays on the card.
    if (!m_isDirty && chosen != 0 && !isThere)
        showCurrent();
    renewButtons();
}

// What is begun may stand in the list already.
std::optional<Term> TermDialog::twinOfBegun() const
{
    if (release::isEmpty(m_begun) || m_form->id() != 0)
        return {};
    const auto says = [this](const Term& term) {
        return std::ranges::all_of(text::bothLanguages, [&](text::Language language) {
            return m_begun.text[language].isEmpty() || m_begun.text[language] == term.text[language];
        });
    };
    const auto twin = std::ranges::find_if(m_book.terms(), says);
    return twin == m_book.terms().end() ? std::nullopt : std::optional(*twin);
}

void TermDialog::showTwin()
{
    const auto twin = twinOfBegun();
    if (!twin || m_isDirty)
        return;
    m_begun = {};
    m_form->setTerm(*twin);
    select(twin->id);
    m_add->hide();
}

void TermDialog::select(qint64 id)
{
    const auto term = std::ranges::find(m_model->terms(), id, &Term::id);
    if (term == m_model->terms().end())
        return;
    const QModelIndex row =
        m_filtered->mapFromSource(m_model->index(int(term - m_model->terms().begin()), 0));
    if (row.isValid())
        m_table->setCurrentIndex(row); // selects, and scrolls there
}

void TermDialog::showCurrent()
{
    store();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QModelIndex current = m_table->currentIndex().siblingAtColumn(0);
    m_form->setTerm(rows.isEmpty() ? Term() : termAt(rows.contains(current) ? current : rows.first()));
}

void TermDialog::begin(const Term& term)
{
    store();
    m_table->clearSelection();
    m_form->setTerm(term);
    // What was selected in the texts is stored once the reader says so, or writes on.
    m_begun = term;
    m_isDirty = false;
    m_add->setVisible(!release::isEmpty(term));
    showTwin(); // of a book that was read before
    m_form->beginWithText();
    m_line->tell({});
}

void TermDialog::store()
{
    m_later.stop();
    if (!m_isDirty)
        return;
    const Term term = m_form->term();
    if (m_isStoring) {
        m_later.start(); // the card gets its number first
        return;
    }
    m_isDirty = false;
    if (release::isEmpty(term))
        return;
    m_isStoring = term.id == 0;
    m_book.save({term});
}

void TermDialog::remove()
{
    const QList<Term> terms = selected();
    if (terms.isEmpty())
        return;
    m_later.stop();
    m_isDirty = false;
    QList<qint64> ids;
    for (const Term& term : terms)
        ids.append(term.id);
    m_line->offer(tr("%n card(s) deleted", nullptr, int(terms.size())),
                  [this, terms] { m_book.save(terms); });
    m_book.remove(ids);
}

void TermDialog::chooseImport()
{
    auto* dialog = new FileDialog(this, tr("Import terms and people"), documentsFolder());
    dialog->setObjectName(u"termImportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(FileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables and termbases (*.tsv *.txt *.tbx)"), tr("All files (*)")});
    connect(dialog, &FileDialog::fileSelected, &m_book, &desk::TermBook::importFile);
    dialog->open();
}

void TermDialog::chooseExport()
{
    store();
    auto* dialog = new FileDialog(this, tr("Export terms and people"), documentsFolder());
    dialog->setObjectName(u"termExportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(FileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tsv"_s);
    dialog->setNameFilters({tr("Tables (*.tsv)"), tr("Termbases (*.tbx)")});
    connect(dialog, &FileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"tbx"_s) ? u"tbx"_s : u"tsv"_s);
    });
    connect(dialog, &FileDialog::fileSelected, this,
            [this](const QString& file) { m_book.exportFile(file, shown()); });
    dialog->open();
}

void TermDialog::renewButtons()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(m_filtered->rowCount() > 0);
}

const Term& TermDialog::termAt(const QModelIndex& filtered) const
{
    return m_model->terms()[m_filtered->mapToSource(filtered).row()];
}

QList<Term> TermDialog::shown() const
{
    QList<Term> terms;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        terms.append(termAt(m_filtered->index(row, 0)));
    return terms;
}

QList<Term> TermDialog::selected() const
{
    QList<Term> terms;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        terms.append(termAt(row));
    return terms;
}

} // namespace tarjuman::ui
