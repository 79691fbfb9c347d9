#include "ui/output/PagePreview.h"

#include "ui/common/Tokens.h"
#include "ui/output/PageBar.h"
#include "ui/output/PageFindBar.h"
#include "ui/output/PageFinder.h"
#include "ui/output/PageStrip.h"
#include "ui/output/PageView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPaintEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

PagePreview::PagePreview(Strip strip, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_sentence(new QLabel)
    , m_strip(new PageStrip)
    , m_view(new PageView)
    , m_bar(new PageBar(*m_view))
    , m_finder(new PageFinder(this))
    , m_findBar(new PageFindBar(*m_finder))
{
    m_sentence->setObjectName(u"previewSentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMargin(32);
    m_strip->setObjectName(u"pageStrip"_s);
    m_view->setObjectName(u"pageView"_s);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(makePages(strip));

    connect(m_strip, &PageStrip::pageChosen, m_view, &PageView::goToPage);
    connect(m_view, &PageView::currentPageChanged, m_strip, &PageStrip::setCurrentPage);
    connect(m_bar, &PageBar::searchRequested, this, &PagePreview::openSearch);
    connect(m_finder, &PageFinder::hitsChanged, m_view,
            [this] { m_view->setHits(m_finder->hits(), m_finder->currentHit()); });
    connect(m_finder, &PageFinder::hitReached, m_view, &PageView::showHit);
    connect(m_findBar, &PageFindBar::closed, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

QWidget* PagePreview::makePages(Strip strip)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_strip);
    row->addWidget(m_view, 1);
    m_strip->setHidden(strip == Strip::Hidden);
    auto* pages = new QWidget;
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(row, 1);
    column->addWidget(m_findBar);
    return pages;
}

void PagePreview::showPages(const std::shared_ptr<PdfPages>& pages)
{
    m_view->setPages(pages); // first, for it is looked at
    m_strip->setPages(pages);
    m_finder->setPages(pages);
    m_stack->setCurrentIndex(1);
}

void PagePreview::showSentence(const QString& sentence)
{
    m_strip->setPages(nullptr);
    m_view->setPages(nullptr);
    m_finder->setPages(nullptr);
    m_sentence->setText(sentence);
    m_stack->setCurrentIndex(0);
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), tokens().desk);
}

void PagePreview::openSearch()
{
    if (hasPages())
        m_findBar->open();
}

bool PagePreview::hasPages() const
{
    return m_stack->currentIndex() == 1;
}

} // namespace tarjuman::ui
