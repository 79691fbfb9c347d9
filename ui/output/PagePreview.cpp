#include "ui/output/PagePreview.h"

#include "ui/common/Tokens.h"
#include "ui/output/PageStrip.h"
#include "ui/output/PageView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPaintEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

PagePreview::PagePreview(Strip strip, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_sentence(new QLabel)
    , m_strip(new PageStrip)
    , m_view(new PageView)
{
    m_sentence->setObjectName(u"previewSentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(32);
    m_strip->setObjectName(u"pageStrip"_s);
    m_view->setObjectName(u"pageView"_s);

    auto* pages = new QWidget;
    auto* row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_strip);
    row->addWidget(m_view, 1);
    m_strip->setHidden(strip == Strip::Hidden);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(pages);

    connect(m_strip, &PageStrip::pageChosen, m_view, &PageView::goToPage);
    connect(m_view, &PageView::currentPageChanged, m_strip, &PageStrip::setCurrentPage);
}

void PagePreview::showPages(const std::shared_ptr<PdfPages>& pages)
{
    m_strip->setPages(pages);
    m_view->setPages(pages);
    m_stack->setCurrentIndex(1);
}

void PagePreview::showSentence(const QString& sentence)
{
    m_strip->setPages(nullptr);
    m_view->setPages(nullptr);
    m_sentence->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), tokens().desk);
}

bool PagePreview::hasPages() const
{
    return m_stack->currentIndex() == 1;
}

} // namespace tarjuman::ui
