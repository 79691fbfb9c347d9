#include "ui/output/TemplateForm.h"

#include "ui/common/FormRows.h"
#include "ui/common/SegmentControl.h"
#include "ui/output/DeliveryFields.h"
#include "ui/output/LetterheadFields.h"
#include "ui/output/PageFields.h"
#include "ui/output/TypeFields.h"

#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

static QScrollArea* scrolled(SetupFields* fields)
{
    fields->layout()->setContentsMargins(16, 4, 16, 16);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields take it, and bring themselves into view
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    return scroll;
}

TemplateForm::TemplateForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_pages({new LetterheadFields, new PageFields, new TypeFields, new DeliveryFields})
{
    m_name->setObjectName(u"templateName"_s);
    m_name->setMaxLength(80);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateForm::take);
    auto* choice = new SegmentControl;
    choice->setObjectName(u"templatePart"_s);
    choice->setAccessibleName(tr("Part of the template"));
    choice->addChoice(tr("Letterhead"));
    choice->addChoice(tr("Page"));
    choice->addChoice(tr("Type"));
    choice->addChoice(tr("File"));
    auto* stack = new QStackedWidget;
    for (SetupFields* fields : std::as_const(m_pages)) {
        stack->addWidget(scrolled(fields));
        connect(fields, &SetupFields::changed, this, &TemplateForm::take);
    }
    connect(choice, &SegmentControl::choiceChanged, stack, &QStackedWidget::setCurrentIndex);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    head->setSpacing(12);
    head->addWidget(labelled(tr("Name of the template"), m_name));
    head->addWidget(choice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(stack, 1);
    setSetup({});
}

void TemplateForm::setSetup(const pdf::PageSetup& setup)
{
    const QScopedValueRollback filling(m_filling, true);
    m_setup = setup;
    m_name->setText(setup.name);
    for (SetupFields* fields : std::as_const(m_pages))
        fields->fill(setup);
}

void TemplateForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void TemplateForm::take()
{
    if (m_filling)
        return;
    m_setup.name = m_name->text().trimmed();
    for (const SetupFields* fields : std::as_const(m_pages))
        fields->store(m_setup);
    Q_EMIT changed();
}

} // namespace tarjuman::ui
