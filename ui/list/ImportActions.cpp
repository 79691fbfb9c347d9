#include "ui/list/ImportActions.h"

#include "ui/common/HouseStyle.h"
#include "ui/list/ImportModel.h"
#include "ui/list/ImportTable.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using text::Language;

ImportActions::ImportActions(ImportModel& model, ImportTable& table, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(table)
    , m_partners(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(8);
    m_pair = addButton(tr("Pair with"), u"importPair"_s);
    m_pair->setMenu(m_partners);
    m_separate = addButton(tr("Take apart"), u"importSeparate"_s);
    m_language = addButton({}, u"importLanguage"_s);
    m_remove = addButton(tr("Leave out"), u"importRemove"_s);
    row->addStretch();
    connect(m_partners, &QMenu::aboutToShow, this, &ImportActions::fillPartners);
    connect(m_separate, &QPushButton::clicked, this, [this] {
        const int chosen = m_table.chosenRow();
        m_model.separate(chosen);
        m_table.chooseRow(chosen);
    });
    connect(m_language, &QPushButton::clicked, this, &ImportActions::readAsOther);
    connect(m_remove, &QPushButton::clicked, this, &ImportActions::removeChosen);
    connect(&m_table, &ImportTable::rowChosen, this, &ImportActions::follow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] { follow(m_table.chosenRow()); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { follow(m_table.chosenRow()); });
    follow(-1);
}

QPushButton* ImportActions::addButton(const QString& words, const QString& name)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void ImportActions::follow(int row)
{
    const desk::ImportProposal* proposal = m_model.proposalAt(row);
    const bool paired = proposal && proposal->french && proposal->arabic;
    m_pair->setEnabled(!m_model.partnersOf(row).isEmpty());
    m_separate->setEnabled(paired && !proposal->french->isWhole);
    m_language->setEnabled(proposal && !paired);
    m_language->setText(proposal && proposal->arabic && !paired ? tr("Read as French")
                                                                : tr("Read as Arabic"));
    m_remove->setEnabled(row >= 0 && row < m_model.rowCount());
}

void ImportActions::fillPartners()
{
    m_partners->clear();
    const int chosen = m_table.chosenRow();
    for (int partner : m_model.partnersOf(chosen)) {
        const desk::ImportProposal* proposal = m_model.proposalAt(partner);
        const Language language = proposal->french ? Language::French : Language::Arabic;
        QString title = m_partners->fontMetrics().elidedText(release::titleOf(proposal->release, language),
                                                             Qt::ElideRight, 480);
        QAction* action = m_partners->addAction(title.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, chosen, partner] { m_table.chooseRow(m_model.pair(chosen, partner)); });
    }
}

void ImportActions::readAsOther()
{
    const int chosen = m_table.chosenRow();
    const desk::ImportProposal* proposal = m_model.proposalAt(chosen);
    if (!proposal)
        return;
    const desk::ImportedFile file = proposal->french ? *proposal->french : *proposal->arabic;
    m_model.remove(chosen);
    Q_EMIT readingAsked(file.file, text::otherLanguage(file.language));
}

void ImportActions::removeChosen()
{
    const int chosen = m_table.chosenRow();
    if (chosen < 0 || chosen >= m_model.rowCount())
        return;
    m_model.remove(chosen);
    m_table.chooseRow(qMin(chosen, m_model.rowCount() - 1));
    follow(m_table.chosenRow());
}

} // namespace tarjuman::ui
