#include "ui/findings/WaiverForm.h"

#include "ui/common/HouseStyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

WaiverForm::WaiverForm(QWidget* parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"waiverForm"_s);
    m_reason->setObjectName(u"waiverReason"_s);
    m_reason->setAccessibleName(tr("Why it may stand"));
    m_reason->setPlaceholderText(tr("Why, if you like"));
    auto* ignore = new QPushButton(tr("Ignore"), this);
    ignore->setObjectName(u"waiverAccept"_s);
    setManner(ignore, Manner::Tinted);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"waiverCancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(ignore, 1);
    buttons->addWidget(cancel, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::returnPressed, this, &WaiverForm::accept);
    connect(ignore, &QPushButton::clicked, this, &WaiverForm::accept);
    connect(cancel, &QPushButton::clicked, this, &WaiverForm::close);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(ignore), static_cast<QWidget*>(cancel)})
        widget->installEventFilter(this);
    hide();
}

void WaiverForm::open()
{
    m_isOpen = true;
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void WaiverForm::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    hide();
    Q_EMIT closed();
}

void WaiverForm::accept()
{
    if (m_isOpen)
        Q_EMIT accepted(m_reason->text());
    close();
}

// Before the panel around it closes at Escape.
bool WaiverForm::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        close();
    event->accept();
    return true;
}

} // namespace tarjuman::ui
