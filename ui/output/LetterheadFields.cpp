#include "ui/output/LetterheadFields.h"

#include "ui/common/FormRows.h"
#include "ui/output/LogoField.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using text::Language;

constexpr int linesHeight = 96;

LetterheadFields::LetterheadFields(QWidget* parent)
    : SetupFields(parent)
    , m_shown(new QCheckBox(tr("Print a letterhead")))
    , m_logo(new LogoField)
{
    m_shown->setObjectName(u"letterheadShown"_s);
    m_logo->setObjectName(u"logo"_s);
    for (const Language language : text::bothLanguages) {
        m_organisation[language] = lineIn(language, nameFor(u"organisation"_s, language));
        m_address[language] = linesIn(language, nameFor(u"address"_s, language), linesHeight);
        m_contact[language] = linesIn(language, nameFor(u"contact"_s, language), linesHeight);
        connect(m_organisation[language], &QLineEdit::textChanged, this, &SetupFields::changed);
        for (QPlainTextEdit* lines : {m_address[language], m_contact[language]})
            connect(lines, &QPlainTextEdit::textChanged, this, &SetupFields::changed);
    }
    connect(m_shown, &QCheckBox::toggled, this, &SetupFields::changed);
    connect(m_logo, &LogoField::changed, this, &SetupFields::changed);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_shown);
    column->addWidget(labelled(tr("Logo"), m_logo));
    addLanguagePair(*column, {tr("Organisation in French"), tr("Organisation in Arabic")},
                    {m_organisation.french, m_organisation.arabic});
    addLanguagePair(*column, {tr("Address in French"), tr("Address in Arabic")},
                    {m_address.french, m_address.arabic});
    addLanguagePair(*column, {tr("Press contact in French"), tr("Press contact in Arabic")},
                    {m_contact.french, m_contact.arabic});
    column->addStretch();
}

void LetterheadFields::fill(const pdf::PageSetup& setup)
{
    m_shown->setChecked(setup.letterhead.shown);
    m_logo->setLogo(setup.letterhead.logo);
    for (const Language language : text::bothLanguages) {
        m_organisation[language]->setText(setup.letterhead.organisation[language]);
        m_organisation[language]->setCursorPosition(0);
        m_address[language]->setPlainText(setup.letterhead.address[language]);
        m_contact[language]->setPlainText(setup.letterhead.contact[language]);
    }
}

void LetterheadFields::store(pdf::PageSetup& setup) const
{
    setup.letterhead.shown = m_shown->isChecked();
    setup.letterhead.logo = m_logo->logo();
    for (const Language language : text::bothLanguages) {
        setup.letterhead.organisation[language] = m_organisation[language]->text().trimmed();
        setup.letterhead.address[language] = m_address[language]->toPlainText().trimmed();
        setup.letterhead.contact[language] = m_contact[language]->toPlainText().trimmed();
    }
}

} // namespace tarjuman::ui
