#include "ui/settings/NewWordRow.h"

#include "ui/settings/WordListModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using desk::ListedWord;
using List = ListedWord::List;

NewWordRow::NewWordRow(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_word = addField(u"newWord"_s, tr("New word"));
    m_list = new QComboBox(this);
    m_list->setObjectName(u"newWordList"_s);
    m_list->setAccessibleName(tr("List"));
    for (const List list : {List::Mine, List::House, List::Forbidden})
        m_list->addItem(nameOf(list));
    row->addWidget(m_list);
    m_replacement = addField(u"newWordReplacement"_s, tr("Instead"));
    m_note = addField(u"newWordNote"_s, tr("Note"));
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(u"newWordAdd"_s);
    m_add->setAutoDefault(false);
    row->addWidget(m_add);
    connect(m_word, &QLineEdit::textChanged, this, &NewWordRow::renew);
    connect(m_list, &QComboBox::currentIndexChanged, this, &NewWordRow::renew);
    connect(m_add, &QPushButton::clicked, this, &NewWordRow::add);
    for (QLineEdit* field : {m_word, m_replacement, m_note})
        connect(field, &QLineEdit::returnPressed, this, &NewWordRow::add);
    renew();
}

QLineEdit* NewWordRow::addField(const QString& name, const QString& words)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    layout()->addWidget(field);
    return field;
}

List NewWordRow::list() const
{
    return static_cast<List>(m_list->currentIndex());
}

void NewWordRow::renew()
{
    const bool forbids = list() == List::Forbidden;
    m_replacement->setVisible(forbids);
    m_note->setVisible(forbids);
    m_add->setEnabled(!desk::listedForm(m_word->text()).isEmpty());
}

void NewWordRow::add()
{
    const QString word = desk::listedForm(m_word->text());
    if (word.isEmpty())
        return;
    ListedWord made{desk::languageOfLetters(word), word, list()};
    if (made.list == List::Forbidden) {
        made.replacement = m_replacement->text().simplified().normalized(QString::NormalizationForm_C);
        made.note = m_note->text().simplified();
    }
    for (QLineEdit* field : {m_word, m_replacement, m_note})
        field->clear();
    m_word->setFocus();
    Q_EMIT added(made);
}

} // namespace tarjuman::ui
