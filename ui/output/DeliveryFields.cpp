#include "ui/output/DeliveryFields.h"

#include "ui/common/FormRows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

using text::Language;

DeliveryFields::DeliveryFields(QWidget* parent)
    : SetupFields(parent)
    , m_standard(makeChoice(u"fileStandard"_s, {tr("For every reader (PDF/A-2a, PDF/UA-1)"),
                                                tr("The newest accessibility (PDF/A-4, PDF/UA-2)"),
                                                tr("For a printing house (PDF/X-4)")}))
    , m_date(makeChoice(u"fileDate"_s, {tr("The day of the release"), tr("The moment of export")}))
    , m_cropMarks(new QCheckBox(tr("Crop marks around the page")))
{
    m_cropMarks->setObjectName(u"cropMarks"_s);
    connect(m_cropMarks, &QCheckBox::toggled, this, &SetupFields::changed);
    for (const Language language : text::bothLanguages) {
        m_rights[language] = lineIn(language, nameFor(u"rights"_s, language));
        m_keywords[language] = lineIn(language, nameFor(u"keywords"_s, language));
        for (QLineEdit* line : {m_rights[language], m_keywords[language]})
            connect(line, &QLineEdit::textChanged, this, &SetupFields::changed);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(labelled(tr("Kind of file"), m_standard));
    column->addWidget(labelled(tr("Date in the file"), m_date));
    column->addWidget(m_cropMarks);
    addHeading(*column, tr("What the file says of itself"));
    addLanguagePair(*column, {tr("Rights in French"), tr("Rights in Arabic")},
                    {m_rights.french, m_rights.arabic});
    addLanguagePair(*column, {tr("Keywords in French"), tr("Keywords in Arabic")},
                    {m_keywords.french, m_keywords.arabic});
    column->addStretch();
}

QComboBox* DeliveryFields::makeChoice(const QString& name, const QStringList& words)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->addItems(words);
    // Long words make no wider form.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(choice, &QComboBox::currentIndexChanged, this, &SetupFields::changed);
    return choice;
}

void DeliveryFields::fill(const pdf::PageSetup& setup)
{
    const pdf::Delivery& delivery = setup.delivery;
    m_standard->setCurrentIndex(static_cast<int>(delivery.standard));
    m_date->setCurrentIndex(static_cast<int>(delivery.date));
    m_cropMarks->setChecked(delivery.cropMarks);
    for (const Language language : text::bothLanguages) {
        m_rights[language]->setText(delivery.rights[language]);
        m_rights[language]->setCursorPosition(0);
        m_keywords[language]->setText(delivery.keywords[language]);
        m_keywords[language]->setCursorPosition(0);
    }
}

void DeliveryFields::store(pdf::PageSetup& setup) const
{
    pdf::Delivery& delivery = setup.delivery;
    delivery.standard = static_cast<pdf::Standard>(m_standard->currentIndex());
    delivery.date = static_cast<pdf::FileDate>(m_date->currentIndex());
    delivery.cropMarks = m_cropMarks->isChecked();
    for (const Language language : text::bothLanguages) {
        delivery.rights[language] = m_rights[language]->text().trimmed();
        delivery.keywords[language] = m_keywords[language]->text().trimmed();
    }
}

} // namespace tarjuman::ui
