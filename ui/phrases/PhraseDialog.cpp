#include "ui/phrases/PhraseDialog.h"

#include "app/base/Error.h"
#include "app/desk/PhraseLibrary.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/RoleName.h"
#include "ui/common/UndoLine.h"
#include "ui/phrases/PhraseForm.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Phrase;

PhraseDialog::PhraseDialog(desk::PhraseLibrary& library, Insertion insertion, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_list(new QListWidget(this))
    , m_form(new PhraseForm(this))
    , m_new(new QPushButton(tr("New"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
    , m_insert(new QPushButton(tr("Insert in the release"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_line(new UndoLine(u"phrase"_s, this))
{
    setObjectName(u"phraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Standing paragraphs"));
    resize(860, 600);
    build();
    connectParts();
    m_insert->setVisible(insertion == Insertion::Possible);
    m_later.setSingleShot(true);
    m_later.setInterval(400);
    showLibrary();
    m_list->setFocus();
}

PhraseDialog::~PhraseDialog()
{
    store();
}

void PhraseDialog::build()
{
    m_list->setObjectName(u"phraseList"_s);
    m_list->setAccessibleName(tr("Standing paragraphs"));
    m_list->setFixedWidth(264);
    setManner(m_list, Manner::Field);
    const std::initializer_list<std::pair<QPushButton*, QString>> names{{m_new, u"phraseNew"_s},
                                                                        {m_delete, u"phraseDelete"_s},
                                                                        {m_insert, u"phraseInsert"_s},
                                                                        {m_close, u"phraseClose"_s}};
    for (const auto& [button, name] : names) {
        button->setObjectName(name);
        button->setAutoDefault(false);
    }
    auto* under = new QHBoxLayout;
    under->addWidget(m_new);
    under->addWidget(m_delete);
    auto* side = new QVBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_list, 1);
    side->addLayout(under);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(side);
    columns->addWidget(m_form, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_line, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_insert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(columns, 1);
    column->addLayout(foot);
}

void PhraseDialog::connectParts()
{
    connect(&m_library, &desk::PhraseLibrary::changed, this, &PhraseDialog::showLibrary);
    connect(&m_library, &desk::PhraseLibrary::saved, this, [this](qint64 id) {
        if (m_beginsWithName)
            m_chosen = id;
    });
    connect(&m_library, &desk::PhraseLibrary::failed, this,
            [this](const base::Error& error) { m_line->tell(error.message); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PhraseDialog::choose);
    connect(m_form, &PhraseForm::edited, this, [this] {
        m_isDirty = true;
        m_later.start();
    });
    connect(&m_later, &QTimer::timeout, this, &PhraseDialog::store);
    connect(m_new, &QPushButton::clicked, this, &PhraseDialog::add);
    connect(m_delete, &QPushButton::clicked, this, &PhraseDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_insert, &QPushButton::clicked, this, [this] {
        const Phrase phrase = m_form->phrase();
        accept();
        Q_EMIT insertWanted(phrase);
    });
}

void PhraseDialog::showLibrary()
{
    const QList<Phrase>& phrases = m_library.phrases();
    const int before = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Phrase& phrase : phrases) {
            auto* item =
                new QListWidgetItem(phrase.name.isEmpty() ? tr("Without a name") : phrase.name, m_list);
            item->setToolTip(nameOf(phrase.role));
        }
    }
    const auto chosen = std::ranges::find(phrases, m_chosen, &Phrase::id);
    const int row = chosen != phrases.end() ? int(chosen - phrases.begin())
                                            : std::clamp(before, 0, std::max(0, int(phrases.size()) - 1));
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
    }
    // What is being written stays in the fields.
    if (!m_isDirty || chosen == phrases.end())
        choose(row);
    renewButtons();
}

void PhraseDialog::choose(int row)
{
    store();
    const QList<Phrase>& phrases = m_library.phrases();
    const bool isThere = row >= 0 && row < phrases.size();
    const Phrase phrase = isThere ? phrases[row] : Phrase();
    if (phrase.id != m_chosen || m_form->phrase() != phrase)
        m_form->setPhrase(phrase);
    m_chosen = phrase.id;
    if (isThere && std::exchange(m_beginsWithName, false))
        m_form->beginWithName();
    renewButtons();
}

void PhraseDialog::add()
{
    store();
    m_beginsWithName = true;
    m_library.save({.name = tr("New paragraph")});
}

void PhraseDialog::remove()
{
    m_later.stop();
    m_isDirty = false;
    const Phrase removed = m_form->phrase();
    m_line->offer(tr("“%1” deleted").arg(removed.name), [this, removed] {
        m_chosen = removed.id;
        m_library.save(removed);
    });
    m_library.remove(m_chosen); // may tell of a failure in the sentence's place
}

void PhraseDialog::store()
{
    m_later.stop();
    if (std::exchange(m_isDirty, false) && m_chosen != 0)
        m_library.save(m_form->phrase());
}

void PhraseDialog::renewButtons()
{
    const bool hasOne = m_list->currentRow() >= 0;
    m_form->setEnabled(hasOne);
    m_delete->setEnabled(hasOne);
    m_insert->setEnabled(hasOne);
}

} // namespace tarjuman::ui
