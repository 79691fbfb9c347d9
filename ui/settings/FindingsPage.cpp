#include "ui/settings/FindingsPage.h"

#include "ui/common/RuleName.h"
#include "ui/settings/Settings.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using checks::Rule;

FindingsPage::FindingsPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_wanted(new QCheckBox(tr("Look for slips that are no spelling, and mark them"), this))
{
    setObjectName(u"findingsPage"_s);
    const desk::CheckChoices choices = settings.values().checking;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_wanted->setObjectName(u"findingsWanted"_s);
    m_wanted->setChecked(choices.wanted);
    column->addWidget(m_wanted);
    auto* rules = new QVBoxLayout;
    rules->setContentsMargins(0, 0, 0, 0);
    rules->setSpacing(4); // all rules fit a small screen
    for (const Rule rule : checks::allRules) {
        auto* box = new QCheckBox(nameOf(rule), this);
        box->setObjectName(u"rule_"_s + checks::keyOf(rule));
        box->setChecked(!choices.silent.contains(rule));
        box->setEnabled(choices.wanted);
        connect(m_wanted, &QCheckBox::toggled, box, &QWidget::setEnabled);
        connect(box, &QCheckBox::clicked, this, &FindingsPage::store);
        rules->addWidget(box);
        m_rules << box;
    }
    auto* indented = new QHBoxLayout;
    indented->addSpacing(24);
    indented->addLayout(rules, 1);
    column->addLayout(indented);
    connect(m_wanted, &QCheckBox::clicked, this, &FindingsPage::store);
}

void FindingsPage::store()
{
    desk::CheckChoices choices{.wanted = m_wanted->isChecked()};
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (!m_rules[i]->isChecked())
            choices.silent << checks::allRules[i];
    }
    m_settings.set(&SettingsValues::checking, choices);
}

} // namespace tarjuman::ui
