#include "ui/editor/commands/LinkBar.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

LinkBar::LinkBar(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_give(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"linkBar"_s);
    m_address->setObjectName(u"linkAddress"_s);
    m_give->setObjectName(u"linkGive"_s);
    m_remove->setObjectName(u"linkRemove"_s);
    m_cancel->setObjectName(u"linkCancel"_s);
    m_address->setLayoutDirection(Qt::LeftToRight); // addresses run so in every interface
    m_address->setMaximumWidth(440);
    m_label->setBuddy(m_address);
    setManner(m_give, Manner::Tinted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(28, 8, 12, 8);
    row->addWidget(m_label);
    row->addWidget(m_address, 1);
    row->addWidget(m_give);
    row->addWidget(m_remove);
    row->addWidget(m_cancel);
    row->addStretch();
    translate();
    connect(m_give, &QPushButton::clicked, this, [this] { give(m_address->text()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_cancel, &QPushButton::clicked, this, &LinkBar::close);
    hide();
}

void LinkBar::translate()
{
    m_label->setText(tr("Address of the link"));
    m_address->setAccessibleName(tr("Address of the link"));
    m_address->setPlaceholderText(u"https://"_s);
    m_give->setText(tr("Link"));
    m_remove->setText(tr("Remove the link"));
    m_cancel->setText(tr("Cancel"));
}

void LinkBar::open(const QString& address)
{
    m_address->setText(address);
    m_remove->setVisible(!address.isEmpty());
    show();
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void LinkBar::close()
{
    hide();
    Q_EMIT closed();
}

void LinkBar::give(const QString& address)
{
    Q_EMIT addressGiven(address);
    close();
}

void LinkBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        give(m_address->text());
    else
        QWidget::keyPressEvent(event);
}

void LinkBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void LinkBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
