#include "ui/phrases/PhraseForm.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/RoleName.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <iterator>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Phrase;
using text::Language;

namespace {

// toPlainText() would make plain spaces of the no-break ones.
QString writtenIn(const QTextDocument& document)
{
    return document.toRawText().replace(QChar(QChar::ParagraphSeparator), u'\n');
}

} // namespace

PhraseForm::PhraseForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
{
    setObjectName(u"phraseForm"_s);
    m_name->setObjectName(u"phraseName"_s);
    m_role->setObjectName(u"phraseRole"_s);
    for (const release::Role role : release::allRoles)
        m_role->addItem(nameOf(role));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Part of the release"), m_role);
    for (const Language language : text::bothLanguages) {
        m_texts[language] = addText(language);
        form->addRow(language == Language::French ? tr("French") : tr("Arabic"), m_texts[language]);
    }
    connect(m_name, &QLineEdit::textEdited, this, &PhraseForm::edited);
    connect(m_role, &QComboBox::activated, this, &PhraseForm::edited);
}

QPlainTextEdit* PhraseForm::addText(Language language)
{
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(u"phraseText_"_s + text::tagOf(language));
    text->setTabChangesFocus(true);
    setManner(text, Manner::Field);
    text->setFont(textFont(language));
    QTextOption option;
    option.setTextDirection(text::directionOf(language));
    option.setAlignment(language == Language::French ? Qt::AlignLeft | Qt::AlignAbsolute
                                                     : Qt::AlignRight | Qt::AlignAbsolute);
    text->document()->setDefaultTextOption(option);
    text->setLayoutDirection(text::directionOf(language));
    text->setToolTip(tr("Each line becomes a paragraph"));
    connect(text, &QPlainTextEdit::textChanged, this, &PhraseForm::edited);
    return text;
}

void PhraseForm::setPhrase(const Phrase& phrase)
{
    const QSignalBlocker quiet(this);
    m_phrase = phrase;
    m_name->setText(phrase.name);
    const auto* role = std::ranges::find(release::allRoles, phrase.role);
    m_role->setCurrentIndex(int(role - std::begin(release::allRoles)));
    for (const Language language : text::bothLanguages)
        m_texts[language]->setPlainText(phrase.text[language]);
}

Phrase PhraseForm::phrase() const
{
    Phrase phrase = m_phrase;
    phrase.name = m_name->text().trimmed();
    phrase.role = release::allRoles[std::max(0, m_role->currentIndex())];
    for (const Language language : text::bothLanguages)
        phrase.text[language] = writtenIn(*m_texts[language]->document());
    return phrase;
}

void PhraseForm::beginWithName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace tarjuman::ui
