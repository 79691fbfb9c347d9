#include "ui/window/SidePanel.h"

#include "ui/common/Icon.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

constexpr int tabHeight = 36;

SidePanel::SidePanel(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"sidePanel"_s);
    m_tabs->setObjectName(u"sideTabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the panel"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* close = new QToolButton(this);
    close->setObjectName(u"sideClose"_s);
    close->setIcon(icon(IconName::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close the panel"));
    close->setToolTip(close->accessibleName());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 1);
    head->addWidget(m_tabs, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    m_tabs->setFixedHeight(tabHeight);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(close, &QToolButton::clicked, this, &SidePanel::closeRequested);
}

void SidePanel::addPage(QWidget* page, const QString& title)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

QString SidePanel::currentPage() const
{
    return m_pages->currentWidget() ? m_pages->currentWidget()->objectName() : QString();
}

void SidePanel::showPage(const QString& name)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->objectName() == name)
            m_tabs->setCurrentIndex(i);
    }
}

void SidePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, tabHeight, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
