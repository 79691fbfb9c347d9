#include "ui/settings/WritingPage.h"

#include "ui/settings/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using text::WritingHelp;

WritingPage::WritingPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_profile(new QComboBox(this))
{
    setObjectName(u"writingPage"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const WritingHelp help : text::allWritingHelps) {
        m_helps << addHelp(help);
        form->addRow(m_helps.last());
    }
    m_profile->setObjectName(u"frenchProfile"_s);
    m_profile->addItems({tr("France"), tr("Canada"), tr("Switzerland")});
    m_profile->setCurrentIndex(static_cast<int>(settings.values().writing.profile));
    form->addRow(tr("French spaces as in"), m_profile);
    connect(m_profile, &QComboBox::activated, this, &WritingPage::store);
}

QCheckBox* WritingPage::addHelp(WritingHelp help)
{
    const auto wordsOf = [](WritingHelp named) {
        switch (named) {
        case WritingHelp::FrenchSpaces:
            return tr("No-break spaces before ; : ! ? and inside « »");
        case WritingHelp::FrenchQuotes:
            return tr("\" becomes « », or “ ” within a quotation");
        case WritingHelp::Apostrophes:
            return tr("' becomes ’");
        case WritingHelp::ArabicPunctuation:
            return tr("In Arabic, , ; ? become ، ؛ ؟");
        case WritingHelp::NumberOrder:
            return tr("In Arabic, telephone numbers and addresses are shown from left to right");
        }
        return QString();
    };
    auto* box = new QCheckBox(wordsOf(help), this);
    box->setObjectName(u"help_"_s + text::keyOf(help));
    box->setChecked(m_settings.values().writing.wants(help));
    connect(box, &QCheckBox::clicked, this, &WritingPage::store);
    return box;
}

void WritingPage::store()
{
    text::WritingChoices choices{{}, static_cast<text::FrenchProfile>(m_profile->currentIndex())};
    for (qsizetype i = 0; i < m_helps.size(); ++i) {
        if (m_helps[i]->isChecked())
            choices.wanted << text::allWritingHelps[i];
    }
    m_settings.set(&SettingsValues::writing, choices);
}

} // namespace tarjuman::ui
